// Counts what the page's policy refused, on view and for the test that reads this page.
let count = 0;
document.addEventListener('securitypolicyviolation', (event) => {
  count += 1;
  console.error(`Policy violated: ${event.violatedDirective} ${event.blockedURI}`);
  document.querySelector('#violations').textContent = String(count);
});
