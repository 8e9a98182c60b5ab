/**
 * What was said to be wrong when the form was sent, as long as it still is: a field that was put right is red no more, and one that
 * nobody has come to yet is not red before.
 * @param dichas faults of the last attempt, by field
 * @param ahora faults that what is written now has
 */
export const siguen = <T extends Readonly<Record<string, string>>>(
  dichas: T,
  ahora: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    Object.keys(dichas).flatMap((campo) => (campo in ahora ? [[campo, ahora[campo]!]] : [])),
  );
