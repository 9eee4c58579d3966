using System.Text.RegularExpressions;

namespace Pipeline.Core.Quality;

/// <summary>What several checks ask of a text: which of it is Chinese, which is a name, which is an address.</summary>
internal static partial class WrittenText
{
    /// <summary>Names in names, as deep as anybody writes them.</summary>
    private const int DeepestNames = 4;

    extension(string text)
    {
        /// <summary>True where there is a Chinese character.</summary>
        public bool HasHan => Han().IsMatch(text);

        /// <summary>The text without web and mail addresses, which are the same in every language.</summary>
        public string WithoutAddresses => Address().Replace(text, " ");

        /// <summary>
        /// The text without what stands in brackets and quotation marks and is short enough for a name or a title: the Chinese
        /// of a name may stand beside its English, and a title in 《》 need not be translated.
        /// </summary>
        public string WithoutNames
        {
            get
            {
                var rest = text;
                for (var depth = 0; depth < DeepestNames; depth++)
                {
                    rest = Name().Replace(rest, " ");
                }

                return rest;
            }
        }
    }

    [GeneratedRegex(@"[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]")]
    private static partial Regex Han();

    [GeneratedRegex("""[(（\[〔【《〈“"「『][^()（）\[\]〔〕【】《》〈〉“”"「」『』。；！？，]{0,80}[)）\]〕】》〉”"」』]""")]
    private static partial Regex Name();

    /// <summary>Addresses with a scheme, with www, and of mail; a bare host counts where it ends as most do.</summary>
    [GeneratedRegex(@"(?:(?:https?://|(?<![A-Za-z0-9.-])www\.)|[A-Za-z0-9._%+-]{1,64}@|(?<![A-Za-z0-9.-])(?:[A-Za-z0-9-]{1,63}\.){1,6}(?:cn|com|org|net)(?![A-Za-z0-9-]))[!-~-[(),;<>""]]*", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
