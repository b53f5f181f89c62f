/** Prints the page as the ledger's own rules say; they hold until it is printed. */
export function printLedger(onPrinted: () => void): void {
  const { dataset } = document.documentElement;
  dataset.print = 'ledger';
  const end = () => {
    delete dataset.print;
    onPrinted();
  };
  addEventListener('afterprint', end, { once: true });
  window.print();
}
