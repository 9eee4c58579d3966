using Pipeline.Core.Model;

namespace Pipeline.Core.Rendering;

/// <summary>A page of the site, ready to be written.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Html">The whole document; the same input gives the same characters.</param>
internal sealed record SitePage(SitePath Path, string Html);
