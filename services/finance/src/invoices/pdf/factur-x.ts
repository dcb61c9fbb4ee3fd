import type { EmbeddedFile } from '../../documents/pdf/archival-document.ts';
import { writeCii } from '../e-invoice/cii.ts';
import type { EInvoice } from '../e-invoice/model.ts';

/** What the file is named by Factur-X 1.0 and ZUGFeRD from 2.1 on. */
export const FACTUR_X_NAME = 'factur-x.xml';
export const FACTUR_X_NAMESPACE = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';
const EN_16931 = 'urn:cen.eu:en16931:2017';

/** Properties that PDF/A does not know are told of in an extension schema, else validators refuse the file. */
const PROPERTIES = [
  ['DocumentFileName', 'The name of the embedded XML document'],
  ['DocumentType', 'The type of the hybrid document in capital letters, e.g. INVOICE or ORDER'],
  ['Version', 'The actual version of the standard applying to the embedded XML document'],
  ['ConformanceLevel', 'The conformance level of the embedded XML document'],
] as const;

/**
 * The document as it stands in the PDF: Cross Industry Invoice in the profile EN 16931. The profile XRECHNUNG would need a file
 * of another name, which readers of Factur-X do not look for; authorities take the XML by itself.
 */
export const writeFacturX = (invoice: EInvoice): string => writeCii({ ...invoice, specification: EN_16931 });

/** The XML as a file inside of the PDF: the same invoice in another form. */
export function facturX(xml: string): EmbeddedFile {
  return {
    ...{ name: FACTUR_X_NAME, mime: 'text/xml', description: 'Factur-X invoice', content: xml },
    ...{ relationship: 'Alternative', metadata: METADATA },
  };
}

const property = ([name, what]: (typeof PROPERTIES)[number]): string => `
              <rdf:li rdf:parseType="Resource">
                <pdfaProperty:name>${name}</pdfaProperty:name>
                <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                <pdfaProperty:category>external</pdfaProperty:category>
                <pdfaProperty:description>${what}</pdfaProperty:description>
              </rdf:li>`;

const METADATA = `
      <rdf:Description rdf:about="" xmlns:fx="${FACTUR_X_NAMESPACE}">
        <fx:DocumentType>INVOICE</fx:DocumentType>
        <fx:DocumentFileName>${FACTUR_X_NAME}</fx:DocumentFileName>
        <fx:Version>1.0</fx:Version>
        <fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
        xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag>
          <rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>${FACTUR_X_NAMESPACE}</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>fx</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq>${PROPERTIES.map(property).join('')}
            </rdf:Seq></pdfaSchema:property>
          </rdf:li>
        </rdf:Bag></pdfaExtension:schemas>
      </rdf:Description>`;
