/** Commands for the browser tests that reach the browser's own emulation and accessibility tree. Their typed face: browser-commands.ts. */

/**
 * A test runner plugin with the commands `multidrop:emulate` and `multidrop:accessibility-tree`. Chromium only.
 * An emulation lasts until the next one or the end of the test file: each file has a page of its own.
 */
export function emulationPlugin() {
  const debuggers = new WeakMap();

  function debuggerOf(page) {
    // The browser forgets an emulation when the connection that asked for it closes, so it is kept.
    if (!debuggers.has(page)) debuggers.set(page, page.createCDPSession());
    return debuggers.get(page);
  }

  async function emulate(connection, {media, screen}) {
    if (media !== undefined) {
      const features = Object.entries(media).map(([name, value]) => ({name, value}));
      await connection.send('Emulation.setEmulatedMedia', {features});
    }
    if (screen === null) await connection.send('Emulation.clearDeviceMetricsOverride');
    else if (screen !== undefined) {
      await connection.send('Emulation.setDeviceMetricsOverride', {deviceScaleFactor: 1, mobile: false, ...screen});
    }
    return true;
  }

  async function accessibilityTree(connection) {
    const {nodes} = await connection.send('Accessibility.getFullAXTree');
    return nodes
      .filter(node => !node.ignored)
      .map(node => ({
        role: node.role?.value ?? '',
        name: node.name?.value ?? '',
        description: node.description?.value ?? '',
        properties: Object.fromEntries((node.properties ?? []).map(({name, value}) => [name, value.value ?? null])),
      }));
  }

  const commands = {'multidrop:emulate': emulate, 'multidrop:accessibility-tree': accessibilityTree};
  return {
    name: 'multidrop-emulation',
    async executeCommand({command, payload, session}) {
      const act = commands[command];
      if (!act) return undefined;
      return act(await debuggerOf(session.browser.getPage(session.id)), payload ?? {});
    },
  };
}
