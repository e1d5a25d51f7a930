/** Forms of searching: Enter in a text area sends them, Shift and Enter begins a line; empty fields stay out of the address. */
export function submitOnEnter(): void {
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLTextAreaElement) || event.key !== 'Enter') return;
    if (event.shiftKey || event.isComposing || !target.closest('[role=search]')) return;
    event.preventDefault();
    target.form?.requestSubmit();
  });
  document.addEventListener('formdata', ({ formData }) => {
    const entries = [...formData];
    for (const name of new Set(formData.keys())) formData.delete(name);
    for (const [name, value] of entries) if (value !== '') formData.append(name, value);
  });
}
