/** What people read on the inbox's own pages and in its messages, in every language. */
export const WORDS = {
  en: {
    thanks: 'Thank you',
    received: 'We have received what you sent.',
    held: 'We have received your reply. Somebody reads each before it is shown.',
    checkEmail: 'Check your email',
    notFinished: 'We have sent you a message. You have not finished until you open the link in it.',
    confirmTitle: 'Confirm your email address',
    confirmAsk: 'Press the button to confirm that this is your email address and that you sent the form.',
    confirmButton: 'Confirm',
    confirmed: 'Your email address is confirmed. You have finished.',
    confirmGone: 'This link does not work any more. It may be too old, or what you sent has been deleted.',
    problem: 'There is a problem',
    mend: 'Mend what is named here and send it again.',
    send: 'Send again',
    error: 'Error:',
    refused: {
      'not-signed-in': 'Open the address with its token that the inbox printed when it started.',
      'not-found': 'There is nothing here.',
      'too-many-requests':
        'Too much has been sent from where you are. Go back, wait some minutes and try again.',
      unavailable: 'We cannot keep what you sent just now. Go back, wait some minutes and try again.',
      'body-too-large': 'What you sent is too long. Go back, shorten it and try again.',
      other:
        'The form on the page that you came from does not work with this inbox. Tell whoever runs that page.',
    },
    missing: { email_address: 'Enter an email address', text: 'Write your reply', other: 'Fill this in' },
    invalid: {
      email_address: 'Enter an email address in the correct format, like name@example.org',
      postal_code: 'Enter a full UK postcode, like CF10 1AA',
      phone_number: 'Enter a telephone number, like 07700 900123',
      other: 'This cannot be right',
    },
    tooLong: 'This is too long',
    fields: {
      given_name: 'First name',
      family_name: 'Last name',
      email_address: 'Email address',
      postal_code: 'Postcode',
      phone_number: 'Telephone number',
      choice: 'Choice',
      text: 'Reply',
    },
    mail: {
      subject: 'Confirm your email address',
      body: (site: string, link: string, days: number) =>
        `Somebody, we hope you, filled in a form on ${site} and gave this email address.\n\n` +
        `To finish, open this link and press the button:\n\n${link}\n\n` +
        `If it was not you, do nothing: what was sent is deleted after ${days} days, and you will hear no more.\n`,
    },
  },
  cy: {
    thanks: 'Diolch',
    received: 'Rydym wedi derbyn yr hyn a anfonoch.',
    held: 'Rydym wedi derbyn eich ymateb. Bydd rhywun yn darllen pob un cyn ei ddangos.',
    checkEmail: 'Edrychwch ar eich e-bost',
    notFinished: 'Rydym wedi anfon neges atoch. Nid ydych wedi gorffen nes ichi agor y ddolen sydd ynddi.',
    confirmTitle: 'Cadarnhewch eich cyfeiriad e-bost',
    confirmAsk: 'Pwyswch y botwm i gadarnhau mai dyma’ch cyfeiriad e-bost ac mai chi a anfonodd y ffurflen.',
    confirmButton: 'Cadarnhau',
    confirmed: 'Mae eich cyfeiriad e-bost wedi’i gadarnhau. Rydych wedi gorffen.',
    confirmGone:
      'Nid yw’r ddolen hon yn gweithio mwyach. Efallai ei bod yn rhy hen, neu fod yr hyn a anfonoch wedi’i ddileu.',
    problem: 'Mae problem',
    mend: 'Cywirwch yr hyn a enwir yma, ac anfonwch eto.',
    send: 'Anfon eto',
    error: 'Gwall:',
    refused: {
      'not-signed-in': 'Agorwch y cyfeiriad gyda’i docyn a argraffodd y blwch derbyn wrth ddechrau.',
      'not-found': 'Does dim byd yma.',
      'too-many-requests':
        'Anfonwyd gormod o’r lle rydych chi. Ewch yn ôl, arhoswch rai munudau a rhowch gynnig arall arni.',
      unavailable:
        'Ni allwn gadw yr hyn a anfonoch ar hyn o bryd. Ewch yn ôl, arhoswch rai munudau a rhowch gynnig arall arni.',
      'body-too-large':
        'Mae’r hyn a anfonoch yn rhy hir. Ewch yn ôl, byrhewch ef a rhowch gynnig arall arni.',
      other:
        'Nid yw’r ffurflen ar y dudalen y daethoch ohoni yn gweithio gyda’r blwch hwn. Dywedwch wrth bwy bynnag sy’n gofalu am y dudalen honno.',
    },
    missing: {
      email_address: 'Rhowch gyfeiriad e-bost',
      text: 'Ysgrifennwch eich ymateb',
      other: 'Llenwch hwn',
    },
    invalid: {
      email_address: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.org',
      postal_code: 'Rhowch god post llawn yn y DU, fel CF10 1AA',
      phone_number: 'Rhowch rif ffôn, fel 07700 900123',
      other: 'Ni all hyn fod yn gywir',
    },
    tooLong: 'Mae hwn yn rhy hir',
    fields: {
      given_name: 'Enw cyntaf',
      family_name: 'Cyfenw',
      email_address: 'Cyfeiriad e-bost',
      postal_code: 'Cod post',
      phone_number: 'Rhif ffôn',
      choice: 'Dewis',
      text: 'Ymateb',
    },
    mail: {
      subject: 'Cadarnhewch eich cyfeiriad e-bost',
      body: (site: string, link: string, days: number) =>
        `Llenwodd rhywun, chi gobeithio, ffurflen ar ${site} gan roi’r cyfeiriad e-bost hwn.\n\n` +
        `I orffen, agorwch y ddolen hon a phwyso’r botwm:\n\n${link}\n\n` +
        `Os nad chi oedd yno, peidiwch â gwneud dim: caiff yr hyn a anfonwyd ei ddileu ar ôl ${days} diwrnod, ac ni chlywch ragor.\n`,
    },
  },
} as const;

export type Language = keyof typeof WORDS;
export type Words = (typeof WORDS)[Language];

/** The language of a page or message: Welsh for whoever asked for it, else English. */
export const languageOf = (tag: string): Language => (/^cy\b/i.test(tag) ? 'cy' : 'en');

/** A field's name as people know it; one of the page's own by its own name. */
export function fieldName({ fields }: Words, field: string): string {
  return Object.hasOwn(fields, field) ? fields[field as keyof typeof fields] : field.replaceAll('_', ' ');
}

/** What has to be mended in a field. */
export function faultText(words: Words, field: string, fault: string): string {
  if (fault === 'too-long') return `${fieldName(words, field)}: ${words.tooLong}`;
  const texts: Readonly<Record<string, string>> = fault === 'missing' ? words.missing : words.invalid;
  return Object.hasOwn(texts, field) ? String(texts[field]) : `${fieldName(words, field)}: ${texts['other']}`;
}
