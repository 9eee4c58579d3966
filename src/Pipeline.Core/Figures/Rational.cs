using System.Globalization;
using System.Numerics;

namespace Pipeline.Core.Figures;

/// <summary>An exact fraction in lowest terms; figures are compared without rounding.</summary>
internal readonly record struct Rational
{
    // Kept less one, so that an unset value is zero.
    private readonly BigInteger _denominatorLessOne;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (Numerator, _denominatorLessOne) = divisor.IsZero ? (0, 0) : (numerator / divisor, (denominator / divisor) - 1);
    }

    /// <summary>Carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Always above zero.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>True for a whole number.</summary>
    public bool IsWhole => Denominator.IsOne;

    /// <summary>One part of so many.</summary>
    public static Rational Of(BigInteger numerator, BigInteger denominator) => new(numerator, denominator);

    /// <summary>Reads plain digits, with thousands separators and a decimal point where there are any.</summary>
    public static Rational Parse(string digits)
    {
        var plain = digits.Replace(",", "", StringComparison.Ordinal);
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var places = point < 0 ? 0 : plain.Length - point - 1;
        return new(BigInteger.Parse(plain.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), BigInteger.Pow(10, places));
    }

    /// <summary>A whole number.</summary>
    public static implicit operator Rational(int value) => new(new BigInteger(value), BigInteger.One);

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational a, Rational b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational a, Rational b) => a + (b * -1);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>The quotient; nothing here divides by zero, a fraction over zero is taken for zero.</summary>
    public static Rational operator /(Rational a, Rational b) => b.Numerator.IsZero ? 0 : new Rational(a.Numerator * b.Denominator * b.Numerator.Sign, a.Denominator * BigInteger.Abs(b.Numerator));

    /// <summary>True for the smaller one on the left.</summary>
    public static bool operator <(Rational a, Rational b) => a.Numerator * b.Denominator < b.Numerator * a.Denominator;

    /// <summary>True for the greater one on the left.</summary>
    public static bool operator >(Rational a, Rational b) => b < a;

    /// <summary>The value without its sign.</summary>
    public Rational Magnitude() => new(BigInteger.Abs(Numerator), Denominator);
}
