/** The same function, which gives its last answer again for as long as it is asked the same. */
export function remembered<TArguments extends readonly unknown[], TAnswer>(
  make: (...asked: TArguments) => TAnswer,
): (...asked: TArguments) => TAnswer {
  let last: { readonly asked: TArguments; readonly answer: TAnswer } | undefined;
  return (...asked) => {
    if (!last || asked.some((each, index) => each !== last?.asked[index])) {
      last = { asked, answer: make(...asked) };
    }
    return last.answer;
  };
}
