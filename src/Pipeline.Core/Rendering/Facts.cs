namespace Pipeline.Core.Rendering;

/// <summary>A line of a list of facts.</summary>
internal static class Facts
{
    /// <summary>A name and its value, for a <c>dl</c>.</summary>
    public static Html Of(Voice voice, Phrase name, Html value) => Html.Of($"""
        <div>
          <dt>{voice.Say(name)}</dt>
          <dd>{value}</dd>
        </div>
        """);
}
