/** Do the data hold no more than so many letters and values? One after the other, so that neither depth nor a ring does harm. */
export function isWithin(data: unknown, most: number): boolean {
  let left = most;
  const rest: unknown[] = [data];
  while (rest.length > 0) {
    const each = rest.pop();
    left -= typeof each === 'string' ? each.length + 1 : 1;
    const members = typeof each === 'object' && each !== null ? Object.entries(each) : [];
    for (const [key, member] of members) {
      if (!Array.isArray(each)) left -= key.length;
      rest.push(member);
    }
    if (left < 0) return false;
  }
  return true;
}
