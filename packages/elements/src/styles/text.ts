/** Rules of style as text: the tag tells editors what it is, and the build where white space means nothing. */
export const css = ({ raw }: TemplateStringsArray): string => raw.join('');
