/** Shows the button of a text that is there to be copied, where the browser can: without script, or over plain HTTP, it cannot. */
export const copies = (cite: HTMLElement): void => {
  const button = cite.querySelector('button');
  const text = cite.querySelector('.citation')?.textContent;
  if (button === null || text === undefined || !isSecureContext) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard
      .writeText(text)
      .then(() => button.replaceChildren(button.dataset['copied'] ?? ''));
  });
};
