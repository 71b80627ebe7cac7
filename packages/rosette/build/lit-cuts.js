// @ts-check
// What of Lit's templates no page of ours can reach: hooks for polyfills and for rendering on a server, what is filled in where we fill
// nothing in, and notes for whoever loads Lit twice. Lit's behaviour stays as it is.

/**
 * What is taken out, and what stands there instead. The patterns do not depend on the letters that Lit's own minifier chose.
 * @type {readonly (readonly [pattern: RegExp, instead?: string])[]}
 */
export const CUTS = [
  [/,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
  // Templates that were compiled beforehand.
  [/"number"==typeof \w+\?(this\._\$AC\(\w+\)):\(void 0===(\w+)\.el&&.*?,\2\)(?=;)/, '$1'],
  // Looking for the places where something is filled in: `prepare-templates.js` has marked them.
  [
    /="\$lit\$",(\w+)=([^]*?)const (\w+)=\((\w+),(\w+)\)=>\{const \w+=\4\.length-1,[^]*?return\[(\w+)\(\4,[^]*?\),\w+\]\}(?=;class)/,
    '=":",$1=$2const $3=($4,$5)=>{const html=(2===$5?"<svg>":"")+$4.join($1)+(2===$5?"</svg>":"");return[$6($4,html),html.match(/\\S+(?=:=)/g)]}',
  ],
  [/,\w+="\[ \\t\\n\\f\\r\]",.*?(?=,\w+=\/\^\(\?:script)/],
  [/else\{let \w+=-1;for\(;-1!==.*?\.length-1\}(?=\w+\+\+)/],
  // What is wrong with a template that is none, which only whoever writes one can see.
  [/(?<=Error\()"invalid template strings array"/],
  // MathML.
  [/\|\|3===\w+(?=\)\{const \w+=this\.el\.content)/],
  // What is filled in between the tags of a script, a style sheet, a text box or a title.
  [/if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}(?=\}else)/],
  // Listeners with options of their own, and listeners that go again: each of ours is a function for as long as its element is there.
  [
    /(?<=\{)if\(\((\w+)=.*?\?\?\w+\)===\w+\)return;const (\w+)=this\._\$AH,\w+=\1===(\w+)&&.*?this\.element\.addEventListener\(this\.name,this,\1\),/,
    'this._$AH===$3&&this.element.addEventListener(this.name,this),',
  ],
  [/"function"==typeof (this\._\$AH)\?(\1\.call\(.*?\)):\1\.handleEvent\(\w+\)/, '$2'],
  // Options of a drawing: before what it stands, and what listeners are called on.
  [/(?<==)\w+\?\.renderBefore\?\?(?=\w+;let)/],
  [/(?<==)\w+\?\.renderBefore\?\?(?=null;)/],
  [/,\w+\?\?\{\}(?=\)\}return)/],
  [/(?<=\.call\()this\.options\?\.host\?\?/],
  [/,this\.options(?=\))/g],
  [/(?<=\.u\()this\.options(?=\))/],
  [/,this\.options=\w+/g],
  [/(?<=constructor\(\{strings:[^}]*\}),\w+/],
  [/(?<=,this),\w+(?=\))/g],
  // Other documents, and a patched DOM.
  [/\(\w+\?\.creationScope\?\?(\w+)\)(?=\.importNode)/, '$1'],
  [/=\w+\((\w+)\)\.nextSibling;\w+\(\1\)\.remove\(\)/, '=$1.nextSibling;$1.remove()'],
  [/(?<=,\w+=)(\w+)\?\1(\.createPolicy\(.*?\)):void 0/, '$1?$2'],
  [/void 0!==(\w+)\?(?=\1\.createHTML)/, '$1?'],
  // A marker that nobody can guess: it is looked for in templates alone, before anything is filled in, and no template has `lit$`.
  [/`lit\$\$\{Math\.random\(\)\.toFixed\(9\)\.slice\(2\)\}\$`/, '"lit$"'],
  // The same in fewer words: what is no object, what can be gone through, and which array is a template's (none out of JSON has `raw`).
  [/(?<=,\w+=(\w+)=>)null===\1\|\|"object"!=typeof \1&&"function"!=typeof \1/, 'Object($1)!==$1'],
  // What a place shows is a word, a number, a template, an element or a list of these: no other object.
  [/\w+\(\w+\)\?(this\.k\(\w+\)):this\._\(\w+\)/, '$1'],
  [/,\w+=\w+=>\w+\(\w+\)\|\|"function"==typeof \w+\?\.\[Symbol\.iterator\]/],
  // Of what Lit shows to other packages, directives take a part's class.
  [/(?<=const \w+=\{)M:\w+,[^}]*?(I:\w+),[^}]*(?=\})/, '$1'],
  // What an attribute shows is a word or a number, and there, if it has fixed words beside it.
  [/=!\w+\((\w+)\)\|\|\1!==(?=this\._\$AH)/, '=$1!=='],
  [/\|\|=!\w+\((\w+)\)\|\|\1!==(?=this\._\$AH)/, '||=$1!=='],
  [/(\w+)===(\w+)\?(\w+)=\2:\3!==\2&&\(\3\+=\(\1\?\?""\)(.*?)\)(?=,this)/, '$3+=($1??"")$4'],
  [/(?<=toggleAttribute\(this\.name,)!!(\w+)&&\1!==\w+/, '!!$1'],
  [/\.hasOwnProperty\("raw"\)/, '.raw'],
  [/void 0!==(?=\w+\._\$litType\$\?)/],
  [/void 0!==(?=\w+\.nodeType)/],
  [/""!==(\w+)\[0\]\|\|""!==\1\[1\]/, '$1[0]||$1[1]'],
  [/void 0===(\w+)&&(?=\w+\.set\()/, '$1||'],
  [/(?<=for\(;)void 0!==(?=\w+;\))/],
  [/null!==(?=\(\w+=\w+\.nextNode\(\)\))/],
  [/(?<=if\()void 0===(\w+)(?=\)\w+=)/, '!$1'],
  // An element without attributes has no names of any, and what is no element among what is looked at is a comment.
  [/if\(\w+\.hasAttributes\(\)\)(?=for)/],
  [/if\(8===\w+\.nodeType\)(?=if)/],
  // What is drawn in a place is kept by it, and nobody asks for it.
  [
    /(=\((\w+),(\w+)),\w+\)=>\{const \w+=\3;.*?(new \w+\(\3\.insertBefore\(\w+\(\)),(\w+)\),\5,void 0\)\}return \w+\._\$AI\(\2\),\w+\}/,
    '$1)=>{($3._$$litPart$$??=$4,null),null))._$$AI($2)}',
  ],
  // A template's element, which is made in one place now.
  [
    /this\.el=\w+\.createElement\((\w+),\w+\)/,
    'this.el=document.createElement("template"),this.el.innerHTML=$1',
  ],
  [/static createElement\(\w+,\w+\)\{.*?\}/],
  // What is set twice, a part that is always there, and what only the cuts above have asked for.
  [/this\._\$AH=\w+,(?=(?:this\._\$AN=void 0,)?this\.element=\w+,this\.name)/],
  [/void 0!==(\w+)&&\((void 0!==\1\.strings\?.*?)\)(?=,\w+\+\+)/, '$2'],
  [/(?<=const\{values:\w+),_\$litType\$:\w+/],
];

/**
 * What only directives need, such as `repeat` and `guard`: a standalone file whose widgets have none is built without it.
 * @type {typeof CUTS}
 */
export const DIRECTIVE_CUTS = [
  // Their result, in place of their value, and that nothing is to change.
  [/function (\w+)\((\w+),(\w+),\w+=\2,\w+\)\{if\(\3===\w+\)return \3;let .*?,\3\}(?=class)/],
  [/(?<=\{)(\w+)=\w+\(this,\1,\w+\),/],
  [/(\w+)=\w+\(this,\1,\w+,0\),(?=\w+=)/],
  [/(\w+)=\w+\(this,(\w+\[\w+\+\w+\]),\w+,\w+\),\1===\w+&&\(.*?\),/, '$1=$2,'],
  [/(?<=!==this\._\$AH)&&\w+!==\w+(?=[,&])/g],
  [/class \w+\{constructor\([^)]*\)\{this\.element=\w+,this\.type=6.*?\}(?=const \w+=\{I:)/],
  [/const \w+=\{I:\w+\};/],
  [/\w+ as _\$LH,/],
  // What is filled in as an element's attributes as a whole.
  [/else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\)/],
  [/1===(\w+)\.type\?(\w+=new \1\.ctor\([^)]*\)):6===\1\.type&&\(.*?\)\)(?=,)/, '$2'],
  // What parts tell directives.
  [/get _\$AU\(\)\{.*?\}/g],
  [/get tagName\(\)\{.*?\}/],
  [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/],
  [/get parentNode\(\)\{let.*?\}(?=get)/],
  [/get (?:start|end)Node\(\)\{.*?\}/g],
  [/constructor\([^)]*\)\{super\([^)]*\),this\.type=\d\}/g],
  [/this\.type=\d,/g],
  [/,this\._\$AM=\w+/g],
  // Whether they are on the page.
  [/this\._\$AN=void 0,/g],
  [/,this\._\$Cv=\w+\?\.isConnected\?\?!0/],
  [/setConnected\(\w+\)\{.*?\}(?=\})/],
  [/this\._\$AP\?\.\(!1,!0,\w+\)/],
  // What was handed on for all this.
  [/(?<=constructor\(\w+),\w+(?=\)\{this\._\$AV=)/],
  [/(?<=constructor\(\w+,\w+),\w+,\w+(?=\)\{this\._\$AH=)/],
  [/(?<=constructor\(\w+,\w+,\w+),\w+,\w+(?=\)\{this\.element=)/],
  [/(?<=new [\w.]+\([^;]*?),this(?=\))/g],
  [/(?<=_\$AI\(\w+),\w+=this/g],
  [/(?<=_\$AI\(\w+),\w+(?=,\w+\),\w+\+=)/],
  [/,\w+(?=\)\{const \w+=this\.strings)/],
  [/&&!\w+(?=&&this\.j\()/],
  [/,\w+(?=\)\{for\(;\w+!==this\._\$AB)/],
  [/(?<=this\._\$AR\(\w+&&\w+\._\$AB\.nextSibling),\w+/],
  // Which kind a part is, beside its class.
  [/(?<=\{)type:\d,(?=index)/g],
  [/let (\w+);2===(\w+)\.type\?\1=(new [^:]*):\1=(new .*?\)),(.*?)\(\1\)/, '$5($2.ctor?$4:$3)'],
];

/** What only `svg` literals need. @type {typeof CUTS} */
export const SVG_CUTS = [
  [/\(2===\w+\?"<svg>":""\)\+/],
  [/\+\(2===\w+\?"<\/svg>":""\)/],
  [/if\((this\.el=.*?),2===\w+\)\{const \w+=this\.el\.content\.firstChild;.*?\}/, '$1;'],
  [/,_\$litType\$:\w+(?=\}\)\{let)/],
  [/(?<=,\[\w+,\w+\]=\w+\(\w+),\w+(?=\);this\.el=)/],
  [/(?<=const \w+=\(\w+),\w+(?=\)=>\{const html=)/],
];

/** What only templates need that set a property of an element, `.value=${…}`. @type {typeof CUTS} */
export const PROPERTY_CUTS = [[/"\."===\w+\[1\]\?\w+:/]];
