/** Asks once before something is gone. */

/** Resolves to whether the merchant agreed; leaving the question counts as no. */
export function ask(question: string, verb: string): Promise<boolean> {
  const dialog = document.createElement('dialog');
  dialog.className = 'question';
  const sentence = document.createElement('p');
  sentence.id = 'merchant-question';
  sentence.textContent = question;
  dialog.setAttribute('aria-labelledby', sentence.id);
  const form = document.createElement('form');
  form.method = 'dialog';
  form.append(choice(verb, 'yes'), choice('Keep', 'no'));
  dialog.append(sentence, form);
  (document.querySelector('merchant-desk') ?? document.body).append(dialog);
  return new Promise(resolve => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    dialog.showModal();
  });
}

function choice(label: string, value: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.value = value;
  button.textContent = label;
  return button;
}
