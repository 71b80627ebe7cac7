import { render, type TemplateResult } from 'lit/html.js';
import { pageSheet } from './page-sheet.js';
import { sheetOf } from './sheet.js';
import { watchPage } from './watch.js';

/** A property of an element, in Lit's words for the same. */
interface Property {
  /** The attribute's name, where it is not that of the property; `false`: there is none. */
  readonly attribute?: string | false;
  /** What an attribute's text is read as, `Boolean` for one that is there or not; the text itself without it. */
  readonly type?: typeof Boolean | ((text: string) => unknown);
}

/** The properties of a class, by name. */
export type Properties = Readonly<Record<string, Property>>;

/** What an element's helpers ask of it. */
export interface Drawn extends HTMLElement {
  /** Where it is drawn. */
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Whether it has been drawn. */
  readonly hasUpdated: boolean;
  /** Resolves when all that is known is drawn. */
  readonly updateComplete: Promise<boolean>;
  /** Has it drawn again, soon. */
  requestUpdate(): void;
  /** Draws what was asked for at once. */
  performUpdate(): void;
  addController(controller: Controller): void;
}

/** What does something for an element while it is on the page. */
export interface Controller {
  hostConnected?(): void;
  hostDisconnected?(): void;
  /** Something inside has changed, or the language above; without records, the page is complete. */
  hostChanged?(records: readonly MutationRecord[]): void;
}

const attributeOf = (name: string, { attribute = name.toLowerCase() }: Property): string | false => attribute;

// In Node a module can be imported, and nothing is drawn.
const Base = (globalThis.HTMLElement ?? Object) as typeof HTMLElement;

/**
 * What every widget is: properties with attributes, drawn with Lit's templates, and drawn again, once and soon, after whatever has changed:
 * a property, what the page has put inside, or the language above. Lit's own class of this kind would be two and a half times as large, for
 * hooks that no widget has; the names of what a subclass or a page sees are the same.
 */
export abstract class RosetteElement extends Base implements Drawn {
  static properties: Properties = {};

  /** The rules of the shadow root. */
  static styles = '';

  /** Asked for when the element is registered: the moment to watch the properties. Once more does no harm. */
  static get observedAttributes(): readonly string[] {
    const names: string[] = [];
    for (const [name, property] of Object.entries(this.properties)) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        get(this: RosetteElement) {
          return this.#values[name];
        },
        set(this: RosetteElement, value: unknown) {
          if (Object.is(this.#values[name], value)) return;
          this.#values[name] = value;
          this.requestUpdate();
        },
      });
      const attribute = attributeOf(name, property);
      if (attribute) names.push(attribute);
    }
    return names;
  }

  hasUpdated = false;
  renderRoot!: HTMLElement | ShadowRoot;
  readonly #values: Record<string, unknown> = {};
  /** What the page had set before the element was registered. */
  readonly #early: Record<string, unknown> = {};
  readonly #controllers: Controller[] = [];
  #update: Promise<void> | undefined;
  #observer: MutationObserver | undefined;

  constructor() {
    super();
    for (const name of Object.keys(this.#properties)) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = this[name as keyof this];
      Reflect.deleteProperty(this, name);
    }
  }

  get #properties(): Properties {
    return (this.constructor as typeof RosetteElement).properties;
  }

  /** Resolves when all that is known is drawn: with false, when there is more to draw already. */
  get updateComplete(): Promise<boolean> {
    return Promise.resolve(this.#update).then(() => !this.#update);
  }

  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => this.performUpdate());
  }

  performUpdate(): void {
    if (!this.#update) return;
    try {
      if (!this.isConnected || !this.isReady) return;
      if (!this.hasUpdated) Object.assign(this, this.#early);
      this.willUpdate?.();
      this.update();
    } finally {
      // What was set on the way has been drawn.
      this.#update = undefined;
    }
    this.hasUpdated = true;
    this.updated?.();
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller);
  }

  connectedCallback(): void {
    this.renderRoot ??= this.createRenderRoot();
    this.#observer = watchPage(this, (records) => {
      for (const controller of this.#controllers) controller.hostChanged?.(records);
      this.requestUpdate();
    });
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null): void {
    for (const [name, property] of Object.entries(this.#properties)) {
      if (attributeOf(name, property) !== attribute) continue;
      const { type } = property;
      const value = type === Boolean ? text !== null : text === null ? undefined : type ? type(text) : text;
      Reflect.set(this, name, value);
    }
  }

  /**
   * Made when the element is first on the page. Where a browser cannot give a shadow root its styles (Safari before 16.4), what is drawn
   * stands nowhere, and what the page has put inside stays to be seen.
   */
  protected createRenderRoot(): HTMLElement | ShadowRoot {
    if (!('adoptedStyleSheets' in document)) return this.ownerDocument.createElement('div');
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheetOf((this.constructor as typeof RosetteElement).styles), pageSheet()];
    return root;
  }

  /** What the page has changed until now is known, and no news. */
  protected forgetChanges(): void {
    this.#observer?.takeRecords();
  }

  /** Whether enough of the page is there to draw from. */
  protected get isReady(): boolean {
    return true;
  }

  /** Draws. */
  protected update(): void {
    render(this.render(), this.renderRoot);
  }

  /** What is drawn. */
  protected abstract render(): TemplateResult;

  /** Before each drawing. */
  protected willUpdate?(): void;

  /** After each drawing. */
  protected updated?(): void;
}
