/** The corners of a path of straight lines, from the page's corner, whether the path counts from there or from where its pen is. */
export function pathPoints(path: string): [x: number, y: number][] {
  const tenth = (value: number): number => Number(value.toFixed(1));
  let [x, y] = [0, 0];
  return [...path.matchAll(/([MLl])(-?[\d.]+),(-?[\d.]+)/g)].map(([, letter, right, down]) => {
    [x, y] =
      letter === 'l' ? [tenth(x + Number(right)), tenth(y + Number(down))] : [Number(right), Number(down)];
    return [x, y];
  });
}
