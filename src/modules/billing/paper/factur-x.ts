// The invoice as data inside the PDF: EN 16931 in UN/CEFACT CII, profile BASIC of Factur-X 1.0. docs/invoices.md says what of it
// is checked and what is not.
import type { FullInvoice } from '../invoices/store.ts';
import type { Party } from '../details/party.ts';
import { numberOf } from '../invoices/views.ts';
import { packName } from '../words.ts';
import { paperWords } from './words.ts';

const profile = 'urn:cen.eu:en16931:2017#compliant#urn:factur-x.eu:1p0:basic';

export function attachFacturX(doc: PDFKit.PDFDocument, invoice: FullInvoice): void {
  const at = new Date(invoice.issuedAt.epochMilliseconds);
  doc.file(Buffer.from(facturX(invoice)), {
    name: 'factur-x.xml', type: 'text/xml', description: 'Factur-X', relationship: 'Alternative', creationDate: at, modifiedDate: at,
  } as PDFKit.Mixins.PDFAttachmentOptions);
  (doc as unknown as { appendXML(xml: string): void }).appendXML(metadata);
}

export function facturX(invoice: FullInvoice): string {
  const { seller, buyer, currency, locale } = invoice;
  const sum = (minor: bigint) => decimal(minor);
  const day = invoice.issuedAt.toZonedDateTimeISO('Europe/Paris').toPlainDate().toString().replaceAll('-', '');
  const reverse = invoice.vatTreatment === 'reverse_charge';
  const tax = (amounts: string) => `<ram:ApplicableTradeTax>${amounts}</ram:ApplicableTradeTax>`;
  const category = `<ram:CategoryCode>${reverse ? 'AE' : 'S'}</ram:CategoryCode><ram:RateApplicablePercent>${decimal(BigInt(invoice.vatRate))}</ram:RateApplicablePercent>`;
  const reason = reverse ? `<ram:ExemptionReason>${xml(paperWords.reverseCharge[locale])}</ram:ExemptionReason>` : '';
  const back = invoice.kind === 'credit_note';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">',
    `<rsm:ExchangedDocumentContext><ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>${profile}</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter></rsm:ExchangedDocumentContext>`,
    `<rsm:ExchangedDocument><ram:ID>${xml(numberOf(invoice))}</ram:ID><ram:TypeCode>${back ? '381' : '380'}</ram:TypeCode><ram:IssueDateTime><udt:DateTimeString format="102">${day}</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>`,
    '<rsm:SupplyChainTradeTransaction>',
    '<ram:IncludedSupplyChainTradeLineItem>',
    '<ram:AssociatedDocumentLineDocument><ram:LineID>1</ram:LineID></ram:AssociatedDocumentLineDocument>',
    `<ram:SpecifiedTradeProduct><ram:Name>${xml(packName(invoice.pack)[locale])}, ${invoice.credits}</ram:Name></ram:SpecifiedTradeProduct>`,
    `<ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>${sum(invoice.netMinor)}</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>`,
    '<ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="C62">1</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>',
    `<ram:SpecifiedLineTradeSettlement>${tax(`<ram:TypeCode>VAT</ram:TypeCode>${category}`)}<ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>${sum(invoice.netMinor)}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement>`,
    '</ram:IncludedSupplyChainTradeLineItem>',
    `<ram:ApplicableHeaderTradeAgreement>${party('SellerTradeParty', seller)}${party('BuyerTradeParty', buyer)}</ram:ApplicableHeaderTradeAgreement>`,
    `<ram:ApplicableHeaderTradeDelivery><ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime><udt:DateTimeString format="102">${day}</udt:DateTimeString></ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent></ram:ApplicableHeaderTradeDelivery>`,
    '<ram:ApplicableHeaderTradeSettlement>',
    `<ram:InvoiceCurrencyCode>${currency}</ram:InvoiceCurrencyCode>`,
    // 48: bank card.
    '<ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>48</ram:TypeCode></ram:SpecifiedTradeSettlementPaymentMeans>',
    tax(`<ram:CalculatedAmount>${sum(invoice.vatMinor)}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode>${reason}<ram:BasisAmount>${sum(invoice.netMinor)}</ram:BasisAmount>${category}`),
    `<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:LineTotalAmount>${sum(invoice.netMinor)}</ram:LineTotalAmount><ram:TaxBasisTotalAmount>${sum(invoice.netMinor)}</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="${currency}">${sum(invoice.vatMinor)}</ram:TaxTotalAmount><ram:GrandTotalAmount>${sum(invoice.grossMinor)}</ram:GrandTotalAmount><ram:TotalPrepaidAmount>${sum(invoice.grossMinor)}</ram:TotalPrepaidAmount><ram:DuePayableAmount>0.00</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>`,
    back ? corrected(invoice) : '',
    '</ram:ApplicableHeaderTradeSettlement>',
    '</rsm:SupplyChainTradeTransaction>',
    '</rsm:CrossIndustryInvoice>',
  ].filter(Boolean).join('\n');
}

function corrected({ correctsSeries, correctsNumber }: FullInvoice): string {
  const number = numberOf({ series: correctsSeries as string, number: correctsNumber as number });
  return `<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>${xml(number)}</ram:IssuerAssignedID></ram:InvoiceReferencedDocument>`;
}

function party(name: string, who: Party): string {
  const field = (tag: string, value: string | null | undefined) => (value ? `<ram:${tag}>${xml(value)}</ram:${tag}>` : '');
  const siret = who.country === 'FR' && who.registration ? who.registration.replace(/\s/g, '') : null;
  return [
    `<ram:${name}>`,
    `<ram:Name>${xml(who.name)}</ram:Name>`,
    // 0002: SIREN, the first nine digits of a SIRET.
    siret ? `<ram:SpecifiedLegalOrganization><ram:ID schemeID="0002">${siret.slice(0, 9)}</ram:ID></ram:SpecifiedLegalOrganization>` : '',
    `<ram:PostalTradeAddress>${field('PostcodeCode', who.postalCode)}${field('LineOne', who.street)}${field('LineTwo', who.extra)}${field('CityName', who.city)}<ram:CountryID>${who.country}</ram:CountryID></ram:PostalTradeAddress>`,
    who.vatId ? `<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">${xml(who.vatId)}</ram:ID></ram:SpecifiedTaxRegistration>` : '',
    `</ram:${name}>`,
  ].join('');
}

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** 4800 is 48.00: the currencies of the markets have two digits. */
const decimal = (minor: bigint): string => `${minor / 100n}.${String(minor % 100n).padStart(2, '0')}`;

const metadata = `
        <rdf:Description xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#" rdf:about="">
            <fx:DocumentType>INVOICE</fx:DocumentType>
            <fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>
            <fx:Version>1.0</fx:Version>
            <fx:ConformanceLevel>BASIC</fx:ConformanceLevel>
        </rdf:Description>
        <rdf:Description xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#" rdf:about="">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>fx</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq>${['DocumentFileName', 'DocumentType', 'Version', 'ConformanceLevel'].map((name) => `
                    <rdf:li rdf:parseType="Resource"><pdfaProperty:name>${name}</pdfaProperty:name><pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category><pdfaProperty:description>${name} of the embedded XML</pdfaProperty:description></rdf:li>`).join('')}
                </rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>`;
