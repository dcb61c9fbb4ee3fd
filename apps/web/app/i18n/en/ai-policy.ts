export const aiPolicy = {
  lead: 'What AI may do in this brand. It approves nothing, ever: that is for people.',
  strictest: 'Nobody has set a policy yet, so the strictest holds: no director works and nothing is spent.',
  limits: 'How far, and at what cost',
  autonomyHint: 'Observe reports, suggest recommends, draft writes what people approve.',
  modelsHint: 'One a line, such as ollama/llama3.1:8b. None: directors work by rules alone.',
  field: {
    directors: 'Directors that may work',
    autonomy: 'Autonomy',
    spendPerDay: 'Spending a day',
    spendPerMonth: 'Spending a month',
    models: 'Models that may be asked',
    redaction: 'Taken out before a model reads',
  },
};
