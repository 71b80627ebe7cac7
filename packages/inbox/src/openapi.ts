import { signupJsonSchemas } from '@rosette/data/signup-schema.js';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ 'application/json': { schema: ref(name) } });
const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
});

const REFUSALS = {
  400: problem('The body cannot be parsed, or is not UTF-8.'),
  403: problem('Pages of this origin may not send here.'),
  408: problem('The body did not arrive in time.'),
  413: problem('The body is too large.'),
  415: problem('Neither JSON nor a form.'),
  422: problem('Something has to be mended; `errors` says what. Sending the same again does not help.'),
  429: problem('Too many from this address. `Retry-After` says when to try again.'),
  503: problem('Nothing can be kept just now. `Retry-After` says when to try again.'),
};

/** A form post has the values flat, beside these. */
const formFields = {
  type: 'object',
  properties: {
    rosette_id: {
      type: 'string',
      format: 'uuid',
      description: 'Idempotency key. Without it one is made of what is sent.',
    },
    rosette_consent: {
      type: 'string',
      description: 'A consent as JSON: the value of a ticked box. May come several times.',
    },
    rosette_context: { type: 'string', description: '`context` as JSON; whatever is left out is added.' },
    thanks: { type: 'string', format: 'uri', description: 'Where to go afterwards, if the inbox allows it.' },
    website: { type: 'string', description: 'Honeypot: people leave it empty.' },
    altcha: { type: 'string' },
  },
  additionalProperties: { type: 'string' },
};

const receives = (summary: string, name: string) => ({
  post: {
    summary,
    description:
      'Stored once for each key: a repetition is answered with the first receipt’s time, and adds nothing. The answer is given when what was sent has been written for good.',
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        schema: { type: 'string', format: 'uuid' },
        description: 'The body’s `id`, which may then be left out.',
      },
    ],
    requestBody: {
      required: true,
      content: {
        ...json(name),
        'application/x-www-form-urlencoded': { schema: formFields },
        'multipart/form-data': { schema: formFields },
      },
    },
    responses: {
      201: { description: 'Stored now.', content: json('Receipt') },
      200: {
        description: 'Stored before; or, for a form that asks for a page, a page.',
        content: json('Receipt'),
      },
      303: { description: 'Stored. For a form that asks for a page: the page of thanks.' },
      ...REFUSALS,
    },
  },
});

/** The OpenAPI 3.1 description, made from the schemas that bodies are checked by. */
export const openapi = (publicAddress: string): object => ({
  openapi: '3.1.0',
  info: {
    title: 'Rosette inbox',
    version: '1',
    description: 'Receives what visitors send with Rosette’s forms.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: publicAddress }],
  paths: {
    '/signups': receives('Sign up', 'Signup'),
    '/replies': {
      ...receives('Reply to a page; shown when somebody has approved it', 'Reply'),
      get: {
        summary: 'Approved replies to a page, newest first',
        parameters: [
          { name: 'page', in: 'query', required: true, schema: { type: 'string', format: 'uri' } },
        ],
        responses: {
          200: {
            description: 'The replies.',
            content: { 'application/json': { schema: { type: 'array', items: ref('PublicReply') } } },
          },
        },
      },
    },
    '/puzzle': {
      get: {
        summary: 'A puzzle for an ALTCHA widget, where the inbox demands one',
        responses: { 200: { description: 'The challenge.' }, 404: problem('This inbox demands none.') },
      },
    },
    '/health': {
      get: {
        summary: 'Whether the inbox can keep anything',
        responses: { 200: { description: 'It can.' }, 503: { description: 'It cannot.' } },
      },
    },
  },
  components: {
    schemas: {
      ...signupJsonSchemas(),
      PublicReply: {
        type: 'object',
        required: ['id', 'name', 'text', 'lang', 'at'],
        properties: {
          id: { type: 'string', format: 'uuid' },
          name: { type: ['string', 'null'], description: 'First name.' },
          text: { type: 'string' },
          lang: { type: 'string' },
          at: { type: 'string', format: 'date-time' },
        },
      },
    },
  },
});
