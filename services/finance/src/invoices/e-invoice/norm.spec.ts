import { exampleFiles, haveInvoices, readExample, readTest, verdicts } from '../../../test/e-invoice-files.ts';
import { writeCii } from './cii.ts';
import { readInvoice, readRoot } from './read.ts';
import { brokenRules, RULES } from './rules/check.ts';
import { writeUbl } from './ubl.ts';
import { find, parseXml } from './invoice-xml.ts';

const RULE = new Map(RULES.map((rule) => [rule.id, rule]));
/** Verdicts that ours differ from, by rule. Fewer or more fail the test, so that this list stays true. */
const GAPS: Readonly<Record<string, number>> = {};

const given = haveInvoices ? describe : describe.skip;
given('the norm’s own tests and examples', () => {
  it('F10: agrees with the official verdicts of rules', () => {
    const roots = new Map<string, ReturnType<typeof find>>();
    const differ: string[] = [];
    const all = verdicts();
    for (const { file, test_index, verdict, rule } of all) {
      const tests = roots.get(file) ?? find(parseXml(readTest(file)), '?test');
      roots.set(file, tests);
      const root = tests[Number(test_index)]!.children.find(({ name }) => ['Invoice', 'CreditNote'].includes(name));
      const ours = RULE.get(rule)?.broken(readRoot(root!));
      const agrees = ours !== undefined && (ours.length === 0) === (verdict === 'success');
      if (!agrees) differ.push(`${rule} ${file} ${test_index} ${verdict}: ${JSON.stringify(ours)}`);
    }
    const byRule: Record<string, number> = {};
    for (const one of differ) byRule[one.split(' ')[0]!] = (byRule[one.split(' ')[0]!] ?? 0) + 1;
    process.stdout.write(`EN 16931: ${all.length - differ.length} of ${all.length} official verdicts agree.\n`);
    if (process.env.EINV) process.stdout.write(differ.join('\n') + '\n');
    expect(byRule).toEqual(GAPS);
    expect(all.length).toBeGreaterThanOrEqual(700);
  });

  it.each([...exampleFiles('en16931/examples'), ...exampleFiles('xrechnung')])(
    'reads %s, and reads the same again from either syntax',
    (name) => {
      const { invoice } = readInvoice(readExample(name));
      expect(invoice.number).toBeTruthy();
      expect(invoice.lines.length).toBeGreaterThan(0);
      expect(readInvoice(writeUbl(invoice)).invoice).toEqual(invoice);
      expect(readInvoice(writeCii(invoice)).invoice).toEqual(invoice);
    },
  );

  /** Schemes that the extension and the profile for vehicles add to the norm's lists. */
  const BEYOND = [/extension.* BR-CL-10 /, /extension.* BR-CL-21 /, /cvd.* BR-CL-13 /];
  it('finds nothing wrong in documents that are meant to be right', () => {
    const broken = [...exampleFiles('en16931/examples'), ...exampleFiles('xrechnung')].flatMap((name) =>
      brokenRules(readInvoice(readExample(name))).map(({ rule, places }) => `${name} ${rule} ${places.join(',')}`),
    );
    expect(broken.filter((one) => !BEYOND.some((known) => known.test(one)))).toEqual([]);
    expect(broken.length).toBe(4);
  });
});
