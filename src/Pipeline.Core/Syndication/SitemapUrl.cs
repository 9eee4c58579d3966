namespace Pipeline.Core.Syndication;

/// <summary>A page a search engine may show (sitemaps.org protocol 0.9).</summary>
/// <param name="Address">Its whole address.</param>
/// <param name="Changed">The day it changed last, in UTC, where that is known.</param>
/// <param name="Languages">Its forms in all languages with their addresses, itself among them; the same on each of them.</param>
internal sealed record SitemapUrl(string Address, DateOnly? Changed = null, params IReadOnlyList<(string Tag, string Address)> Languages);
