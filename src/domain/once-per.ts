/** Works something out once for each object and remembers it for as long as somebody holds the object. Only sound for what is never altered. */
export function oncePer<Subject extends object, Result>(workOut: (subject: Subject) => Result): (subject: Subject) => Result {
  const known = new WeakMap<Subject, {readonly result: Result}>();
  return subject => {
    let entry = known.get(subject);
    if (!entry) known.set(subject, (entry = {result: workOut(subject)}));
    return entry.result;
  };
}
