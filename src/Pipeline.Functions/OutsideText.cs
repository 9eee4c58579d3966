namespace Pipeline.Functions;

/// <summary>Text from outside, as it may stand in a log.</summary>
internal static class OutsideText
{
    private const int Longest = 200;

    extension(string text)
    {
        /// <summary>On one line and not too long: nobody outside writes lines of the log.</summary>
        public string OneLine
        {
            get
            {
                var cut = text.Length <= Longest ? text : text[..Longest] + "…";
                return string.Concat(cut.Select(character => char.IsControl(character) || character is '\u2028' or '\u2029' ? ' ' : character));
            }
        }
    }
}
