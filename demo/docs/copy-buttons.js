/** Puts a button to copy it beside each block of code. Without this file, nothing is missing that cannot be done by hand. */
const blocks = document.querySelectorAll('main pre');

blocks.forEach((block, i) => {
  const copying = document.createElement('p');
  copying.className = 'copying';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy code ${i + 1} of ${blocks.length}`);
  const told = document.createElement('span');
  told.setAttribute('role', 'status');
  button.addEventListener('click', () => void copy(block, told));
  copying.append(button, told);
  block.after(copying);
});

async function copy(block, told) {
  told.textContent = '';
  try {
    await navigator.clipboard.writeText(block.innerText);
    told.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(block);
    told.textContent = 'This browser lets no page copy here. The code is selected: copy it with your keyboard.';
  }
}
