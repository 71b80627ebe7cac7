// This function is sent to the page as text: it sees nothing of this module.

/** From each letter to the painted result, in ms: the page says how many councils it shows, and that frame is with the compositor. */
export async function typeAndWait({ type, shown, letters }) {
  const write = new Function('text', `return (${type})(text)`);
  const count = new Function(`return (${shown})()`);
  const frame = () =>
    new Promise((resolve) => {
      const after = new MessageChannel();
      after.port1.onmessage = () => resolve(performance.now());
      requestAnimationFrame(() => after.port2.postMessage(count()));
    });
  const times = [];
  for (const { text, count: expected } of letters) {
    const from = performance.now();
    write(text);
    let at = await frame();
    while (count() !== expected) {
      if (at - from > 10_000) throw new Error(`“${text}”: ${count()} councils are shown, not ${expected}`);
      at = await frame();
    }
    times.push(at - from);
    await frame();
  }
  return times;
}
