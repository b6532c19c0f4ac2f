/** Commands for the browser tests that reach the browser's own emulation and accessibility tree. Their typed face: browser-commands.ts. */

/**
 * A test runner plugin with the commands `multidrop:emulate`, `multidrop:accessibility-tree` and `multidrop:drag`. Chromium only.
 * An emulation lasts until the next one or the end of the test file: each file has a page of its own.
 */
export function emulationPlugin() {
  const debuggers = new WeakMap();

  function debuggerOf(page) {
    // The browser forgets an emulation when the connection that asked for it closes, so it is kept.
    if (!debuggers.has(page)) debuggers.set(page, page.createCDPSession());
    return debuggers.get(page);
  }

  async function emulate(connection, {screen}) {
    if (screen === null) await connection.send('Emulation.clearDeviceMetricsOverride');
    else {
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

  /** Presses, takes hold by moving a little, carries: what the browser would hand to the system is handed on in the page instead. */
  async function drag(connection, {from, to, end}) {
    const mouse = (type, [x, y]) => connection.send('Input.dispatchMouseEvent', {type, x, y, button: 'left', buttons: 1, clickCount: 1});
    await connection.send('Input.setInterceptDrags', {enabled: true});
    const taken = new Promise(resolve => connection.once('Input.dragIntercepted', resolve));
    await mouse('mouseMoved', from);
    await mouse('mousePressed', from);
    await mouse(
      'mouseMoved',
      from.map(place => place + 10),
    );
    const {data} = await taken;
    const [x, y] = to;
    for (const type of ['dragEnter', 'dragOver', end === 'drop' ? 'drop' : 'dragCancel'])
      await connection.send('Input.dispatchDragEvent', {type, x, y, data});
    await mouse('mouseReleased', to);
    await connection.send('Input.setInterceptDrags', {enabled: false});
    return true;
  }

  const commands = {'multidrop:emulate': emulate, 'multidrop:accessibility-tree': accessibilityTree, 'multidrop:drag': drag};
  return {
    name: 'multidrop-emulation',
    async executeCommand({command, payload, session}) {
      const act = commands[command];
      if (!act) return undefined;
      return act(await debuggerOf(session.browser.getPage(session.id)), payload ?? {});
    },
  };
}
