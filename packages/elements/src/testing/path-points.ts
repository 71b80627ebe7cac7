const tenth = (value: number): number => Number(value.toFixed(1));

/** The corners of a path of straight lines, from the page's corner, whether the path counts from there or from where its pen is. */
export function pathPoints(path: string): [x: number, y: number][] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', right, down] of path.matchAll(/([MLml])(-?[\d.]+),(-?[\d.]+)/g)) {
    const isFrom = /[ml]/.test(letter);
    [x, y] = [tenth((isFrom ? x : 0) + Number(right)), tenth((isFrom ? y : 0) + Number(down))];
    // From a middle, where nothing is drawn, to the first corner.
    if (letter === 'm') points.pop();
    points.push([x, y]);
  }
  return points;
}
