/** What the script adds to pages that can be read without it. */
document.documentElement.dataset.script = 'on';
