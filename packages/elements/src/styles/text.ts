/** Style rules as text, for what does without Lit's own class; the build takes the white space out of what has this tag. */
export const css = ({ raw }: TemplateStringsArray): string => raw.join('');
