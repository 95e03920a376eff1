/** Says how many files knip has looked at: a check that saw nothing has found nothing. */
export default function reportCount({ counters }: { readonly counters: { readonly processed: number } }): void {
  console.log(`knip looked at ${counters.processed} files`)
}
