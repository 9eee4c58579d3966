using System.Globalization;

namespace Pipeline.Benchmarks;

/// <summary>Reads what is typed as a number.</summary>
internal static class Number
{
    /// <summary>True for a whole number from 1 on.</summary>
    public static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    /// <summary>True for a number from 0 to 100.</summary>
    public static bool TryReadPercent(string text, out double percent) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out percent) && percent is >= 0 and <= 100;
}
