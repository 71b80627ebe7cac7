import type { Speech } from '../base/form/speech.js';
import type { Welsh } from '../base/messages.js';

const en = {
  /** Labels of the fields that the form knows. */
  given_name: 'First name',
  family_name: 'Last name',
  email_address: 'Email address',
  postal_code: 'Postcode',
  phone_number: 'Phone number',
  optional: '{label} (optional)',
  /** What there is to join. */
  choice: 'How would you like to join?',
  party: 'Join the party',
  partySays: 'Membership is taken on the party’s own page, {place}. This form does not make you a member.',
  movement: 'Join the movement',
  movementSays: 'Take part in the campaign. It does not make you a member of a party.',
  list: 'Join the mailing list only',
  listSays: 'News, and nothing else.',
  age: 'I am {n} or older',
  /** Who gets the data. */
  keeper: '{controller} keeps what you send.',
  privacy: 'Privacy notice',
  withdraw: 'You can change your mind at any time.',
  send: 'Sign up',
  sending: 'Sending…',
  /** Nobody sees the field for robots, unless something has filled it in. */
  trap: 'Leave this field empty',
  trapFilled: 'Empty this field: it is there to stop robots',
  /** Errors: what to do. */
  problem: 'There is a problem',
  error: 'Error:',
  enter: '{label}: enter an answer',
  choose: '{label}: choose one',
  tick: 'Tick the box: {label}',
  tooLong: '{label}: use fewer characters, {n} at most',
  enter_given_name: 'Enter your first name',
  enter_family_name: 'Enter your last name',
  enter_email_address: 'Enter your email address',
  enter_postal_code: 'Enter your postcode',
  enter_phone_number: 'Enter your phone number',
  enter_choice: 'Choose how you would like to join',
  invalid_email_address: 'Enter an email address in the correct format, like name@example.org',
  invalid_postal_code: 'Enter a full UK postcode, like CF10 1AA',
  invalid_phone_number: 'Enter a phone number, like 01632 960 001',
  ageNeeded: 'Tick the box if you are {n} or older; you cannot sign up before',
  consentNeeded: 'Tick the box to get emails; without that nobody may send you any',
  refused: 'This was not accepted, and is not kept: check it and try again',
  nowhere: 'This form cannot send anything at the moment',
  offline: 'You are offline, and nothing has been sent. Try again when you are online',
  /** How it went. */
  sent: 'Sent',
  sentSays: '{controller} has it.',
  sentAlone: 'It has been received.',
  confirm: 'Check your email',
  confirmSays: 'You are not signed up until you click the link in the message to {email}.',
  saved: 'Saved on this device, not sent yet',
  savedSays:
    'It is sent by itself as soon as possible, while this page is open or when you come back. It is kept until {time} at the latest, then deleted.',
  unsaved: 'Not sent yet',
  unsavedSays:
    'Keep this page open: it is sent as soon as possible. This browser does not let the page save anything.',
  deleted: 'Deleted',
  deletedSays: 'It is deleted from this device.',
  expired: 'Deleted without being sent',
  expiredSays:
    'It could not be sent in time, and is deleted from this device. Please fill in the form again.',
  elsewhere: 'Not on this device any more',
  elsewhereSays: 'It has been sent from another tab, or deleted there.',
  retry: 'Try now',
  forget: 'Delete it',
  record: 'Download what you agreed to',
  again: 'Fill in the form again',
};

/** The words of the join form. A page replaces any of them on `element.messages`. */
export type JoinMessages = { readonly [K in keyof typeof en]: string };

const cy: Welsh<typeof en> = {
  given_name: 'Enw cyntaf',
  family_name: 'Cyfenw',
  email_address: 'Cyfeiriad e-bost',
  postal_code: 'Cod post',
  phone_number: 'Rhif ffôn',
  optional: '{label} (dewisol)',
  choice: 'Sut hoffech chi ymuno?',
  party: 'Ymuno â’r blaid',
  partySays:
    'Mae’r blaid yn derbyn aelodau ar ei thudalen ei hun, {place}. Nid yw’r ffurflen hon yn eich gwneud yn aelod.',
  movement: 'Ymuno â’r mudiad',
  movementSays: 'Cymryd rhan yn yr ymgyrch. Nid yw’n eich gwneud yn aelod o blaid.',
  list: 'Ymuno â’r rhestr bostio yn unig',
  listSays: 'Newyddion, a dim byd arall.',
  age: 'Rwy’n {n} oed neu’n hŷn',
  keeper: '{controller} fydd yn cadw’r hyn a anfonwch.',
  privacy: 'Hysbysiad preifatrwydd',
  withdraw: 'Gallwch newid eich meddwl unrhyw bryd.',
  send: 'Cofrestru',
  sending: 'Yn anfon…',
  trap: 'Gadewch y maes hwn yn wag',
  trapFilled: 'Gwagiwch y maes hwn: mae yno i atal robotiaid',
  problem: 'Mae problem',
  error: 'Gwall:',
  enter: '{label}: rhowch ateb',
  choose: '{label}: dewiswch un',
  tick: 'Ticiwch y blwch: {label}',
  tooLong: '{label}: defnyddiwch lai o nodau, {n} ar y mwyaf',
  enter_given_name: 'Rhowch eich enw cyntaf',
  enter_family_name: 'Rhowch eich cyfenw',
  enter_email_address: 'Rhowch eich cyfeiriad e-bost',
  enter_postal_code: 'Rhowch eich cod post',
  enter_phone_number: 'Rhowch eich rhif ffôn',
  enter_choice: 'Dewiswch sut yr hoffech ymuno',
  invalid_email_address: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.org',
  invalid_postal_code: 'Rhowch god post llawn yn y Deyrnas Unedig, fel CF10 1AA',
  invalid_phone_number: 'Rhowch rif ffôn, fel 01632 960 001',
  ageNeeded: 'Ticiwch y blwch os ydych yn {n} oed neu’n hŷn; ni allwch gofrestru cyn hynny',
  consentNeeded: 'Ticiwch y blwch i gael e-byst; heb hynny ni chaiff neb anfon rhai atoch',
  refused: 'Ni chafodd hwn ei dderbyn na’i gadw: gwiriwch ef a rhowch gynnig arall arni',
  nowhere: 'Ni all y ffurflen hon anfon dim ar hyn o bryd',
  offline: 'Rydych all-lein, ac nid oes dim wedi’i anfon. Rhowch gynnig arall arni pan fyddwch ar-lein',
  sent: 'Wedi’i anfon',
  sentSays: 'Mae wedi cyrraedd {controller}.',
  sentAlone: 'Mae wedi cyrraedd.',
  confirm: 'Edrychwch ar eich e-bost',
  confirmSays: 'Ni fyddwch wedi cofrestru nes i chi glicio’r ddolen yn y neges at {email}.',
  saved: 'Wedi’i gadw ar y ddyfais hon, heb ei anfon eto',
  savedSays:
    'Caiff ei anfon ohono’i hun cyn gynted ag y bo modd, tra bo’r dudalen hon ar agor neu pan ddewch yn ôl. Caiff ei gadw tan {time} fan bellaf, ac yna ei ddileu.',
  unsaved: 'Heb ei anfon eto',
  unsavedSays:
    'Cadwch y dudalen hon ar agor: caiff ei anfon cyn gynted ag y bo modd. Nid yw’r porwr hwn yn gadael i’r dudalen gadw dim.',
  deleted: 'Wedi’i ddileu',
  deletedSays: 'Mae wedi’i ddileu o’r ddyfais hon.',
  expired: 'Wedi’i ddileu heb ei anfon',
  expiredSays:
    'Nid oedd modd ei anfon mewn pryd, ac mae wedi’i ddileu o’r ddyfais hon. Llenwch y ffurflen eto, os gwelwch yn dda.',
  elsewhere: 'Nid yw ar y ddyfais hon mwyach',
  elsewhereSays: 'Mae wedi’i anfon o dab arall, neu wedi’i ddileu yno.',
  retry: 'Rhoi cynnig arni nawr',
  forget: 'Ei ddileu',
  record: 'Lawrlwytho cofnod o’ch cydsyniad',
  again: 'Llenwi’r ffurflen eto',
};

/** The language of a form, and its words in it. */
export type JoinSpeech = Speech<JoinMessages>;

/** By language; a page that adds a language brings more. */
export const joinMessages = { en, cy };
