/** Shows the button of a citation, which without script cannot copy. */
export const copies = (cite: HTMLDetailsElement): void => {
  const button = cite.querySelector('button');
  const text = cite.querySelector('.citation')?.textContent;
  if (button === null || text === undefined) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    void navigator.clipboard
      .writeText(text)
      .then(() => button.replaceChildren(button.dataset['copied'] ?? ''));
  });
};
