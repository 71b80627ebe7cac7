import type { Language } from '../words.js';

/** What the branch's own people read on the admin page. */
export interface AdminWords {
  readonly inbox: string;
  readonly skip: string;
  readonly signups: string;
  readonly replies: string;
  readonly suspects: string;
  readonly find: string;
  readonly findHint: string;
  readonly search: string;
  readonly exportCsv: string;
  readonly exportAll: string;
  readonly none: string;
  readonly older: string;
  readonly received: string;
  readonly name: string;
  readonly state: string;
  readonly agreed: string;
  readonly agreedToNothing: string;
  readonly open: string;
  readonly approve: string;
  readonly reject: string;
  readonly notSuspect: string;
  readonly erase: string;
  readonly eraseFound: string;
  readonly eraseWarning: string;
  readonly erased: (count: number) => string;
  readonly details: string;
  readonly consents: string;
  readonly purpose: string;
  readonly controller: string;
  readonly words: string;
  readonly hash: string;
  readonly when: string;
  readonly page: string;
  readonly language: string;
  readonly key: string;
  readonly sentAt: string;
  readonly decidedAt: string;
  readonly copy: string;
  readonly states: Readonly<Record<string, string>>;
  readonly reasons: Readonly<Record<string, string>>;
}

export const ADMIN_WORDS: Readonly<Record<Language, AdminWords>> = {
  en: {
    inbox: 'Inbox',
    skip: 'Skip to the main part',
    signups: 'Sign-ups',
    replies: 'Replies',
    suspects: 'Perhaps robots',
    find: 'Find a person',
    findHint: 'An email address, a telephone number, a name or a postcode',
    search: 'Search',
    exportCsv: 'Export as CSV',
    exportAll: 'Export all as CSV, with what is not confirmed or approved',
    none: 'There is nothing here yet.',
    older: 'Older',
    received: 'Received',
    name: 'Name',
    state: 'State',
    agreed: 'Agreed to',
    agreedToNothing: 'This person has agreed to nothing beyond being joined. Send no marketing.',
    open: 'Open',
    approve: 'Approve',
    reject: 'Reject',
    notSuspect: 'This is a person',
    erase: 'Erase for good',
    eraseFound: 'Erase all that were found, for good',
    eraseWarning: 'This cannot be undone. Copies that you have exported before are not touched.',
    erased: (count) => `Erased: ${count}`,
    details: 'Details',
    consents: 'Consent record',
    purpose: 'Purpose',
    controller: 'Who keeps the data',
    words: 'Exact words',
    hash: 'SHA-256 of the words',
    when: 'When',
    page: 'Page',
    language: 'Language',
    key: 'Key',
    sentAt: 'Sent, by the person’s clock',
    decidedAt: 'Decided',
    copy: 'Download a copy for the person',
    states: {
      received: 'received',
      unconfirmed: 'email not confirmed',
      confirmed: 'email confirmed',
      held: 'waits for approval',
      approved: 'approved',
      rejected: 'rejected',
      suspect: 'perhaps a robot',
    },
    reasons: {
      honeypot: 'filled in a field that people do not see',
      quick: 'sent within a second',
    },
  },
  cy: {
    inbox: 'Blwch derbyn',
    skip: 'Neidio i’r brif ran',
    signups: 'Cofrestriadau',
    replies: 'Ymatebion',
    suspects: 'Robotiaid, efallai',
    find: 'Dod o hyd i berson',
    findHint: 'Cyfeiriad e-bost, rhif ffôn, enw neu god post',
    search: 'Chwilio',
    exportCsv: 'Allforio fel CSV',
    exportAll: 'Allforio popeth fel CSV, gan gynnwys yr hyn sydd heb ei gadarnhau na’i gymeradwyo',
    none: 'Does dim byd yma eto.',
    older: 'Hŷn',
    received: 'Derbyniwyd',
    name: 'Enw',
    state: 'Cyflwr',
    agreed: 'Wedi cytuno i',
    agreedToNothing: 'Nid yw’r person hwn wedi cytuno i ddim byd heblaw ymuno. Peidiwch ag anfon marchnata.',
    open: 'Agor',
    approve: 'Cymeradwyo',
    reject: 'Gwrthod',
    notSuspect: 'Person yw hwn',
    erase: 'Dileu am byth',
    eraseFound: 'Dileu popeth a gafwyd, am byth',
    eraseWarning: 'Ni ellir dadwneud hyn. Ni chyffyrddir â chopïau a allforiwyd gennych o’r blaen.',
    erased: (count) => `Wedi’u dileu: ${count}`,
    details: 'Manylion',
    consents: 'Cofnod cydsynio',
    purpose: 'Diben',
    controller: 'Pwy sy’n cadw’r data',
    words: 'Union eiriau',
    hash: 'SHA-256 y geiriau',
    when: 'Pryd',
    page: 'Tudalen',
    language: 'Iaith',
    key: 'Allwedd',
    sentAt: 'Anfonwyd, yn ôl cloc y person',
    decidedAt: 'Penderfynwyd',
    copy: 'Lawrlwytho copi i’r person',
    states: {
      received: 'derbyniwyd',
      unconfirmed: 'e-bost heb ei gadarnhau',
      confirmed: 'e-bost wedi’i gadarnhau',
      held: 'yn aros am gymeradwyaeth',
      approved: 'cymeradwywyd',
      rejected: 'gwrthodwyd',
      suspect: 'robot, efallai',
    },
    reasons: {
      honeypot: 'wedi llenwi maes nad yw pobl yn ei weld',
      quick: 'wedi’i anfon o fewn eiliad',
    },
  },
};
