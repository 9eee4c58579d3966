using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering.Citations;

/// <summary>A piece of a citation in one language: a reference in English may give a Chinese title.</summary>
/// <param name="Language">Its language.</param>
/// <param name="Text">Its words.</param>
internal sealed record CitationPart(Language Language, string Text);
