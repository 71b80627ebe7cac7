import { render, type TemplateResult } from 'lit/html.js';
import { isParsed, watchPage } from './watch.js';

/** A property of an element, in Lit's words for the same. */
export interface LightProperty {
  /** The attribute's name, where it is not that of the property; `false`: there is none. */
  readonly attribute?: string | false;
  /** What the attribute is read as; text without it. */
  readonly type?: typeof Number | typeof Boolean;
}

type Properties = Readonly<Record<string, LightProperty>>;

const attributeOf = (name: string, { attribute = name.toLowerCase() }: LightProperty): string | false =>
  attribute;

// In Node a module can be imported, and nothing is drawn.
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/**
 * An element without Lit's own class, of which it has little use: a page that has nothing but a form or a letter does without. It draws
 * with Lit's templates, into a frame of its own, once what the page has put inside is parsed, and again after each change of it, of a
 * property, or of the language above. Where the frame stands is the element's to say: a form's among the page's own nodes, because form
 * fields have to stand in the page's document.
 */
export abstract class LightElement extends Base {
  static properties: Properties = {};

  /** Asked for once, when the element is registered: the moment to watch the properties. */
  static get observedAttributes(): readonly string[] {
    const names: string[] = [];
    for (const [name, property] of Object.entries(this.properties)) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: LightElement) {
          return this.#values.get(name);
        },
        set(this: LightElement, value: unknown) {
          if (this.#values.get(name) === value) return;
          this.#values.set(name, value);
          this.requestUpdate();
        },
      });
      const attribute = attributeOf(name, property);
      if (attribute) names.push(attribute);
    }
    return names;
  }

  // Whether it has been drawn.
  hasUpdated = false;

  /** What is drawn stands in here. */
  protected readonly frame: HTMLElement;
  readonly #values = new Map<string, unknown>();
  /** What the page had set before the element was registered. */
  #early: Readonly<Record<string, unknown>> | undefined;
  #update: Promise<void> | undefined;
  #unwatch: (() => void) | undefined;

  constructor() {
    super();
    this.frame = document.createElement('div');
    const early: Record<string, unknown> = {};
    for (const name of Object.keys(this.#properties)) {
      if (!Object.hasOwn(this, name)) continue;
      early[name] = this[name as keyof this];
      Reflect.deleteProperty(this, name);
    }
    this.#early = early;
  }

  get #properties(): Properties {
    return (this.constructor as typeof LightElement).properties;
  }

  /** Resolves when all that is known is drawn: with false, when there is more to draw already. */
  get updateComplete(): Promise<boolean> {
    return Promise.resolve(this.#update).then(() => !this.#update);
  }

  /** Has it drawn again, soon. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      if (!this.isConnected || !this.isReady) return;
      Object.assign(this, this.#early);
      this.#early = undefined;
      this.willUpdate();
      render(this.render(), this.frame);
      this.hasUpdated = true;
      this.updated();
    });
  }

  connectedCallback(): void {
    this.#unwatch = watchPage(this, () => this.requestUpdate());
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#unwatch?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    for (const [name, property] of Object.entries(this.#properties)) {
      if (attributeOf(name, property) !== attribute) continue;
      const { type } = property;
      const value =
        type === Boolean ? text !== null : text === null ? undefined : type === Number ? Number(text) : text;
      Object.assign(this, { [name]: value });
    }
  }

  /** Whether enough of the page is there to draw from. Half a form is none. */
  protected get isReady(): boolean {
    return isParsed(this);
  }

  /** Before each drawing. */
  protected abstract willUpdate(): void;
  /** What is drawn. */
  protected abstract render(): TemplateResult;
  /** After each drawing. */
  protected abstract updated(): void;
}
