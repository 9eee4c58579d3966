using Pipeline.Core.Model;

namespace Pipeline.Core.Terminology;

/// <summary>What stands behind every page: the agencies as the deployment knows them, and the address readers reach the site at.</summary>
/// <param name="Registry">What is known of the agencies.</param>
/// <param name="Address">Where readers reach the site.</param>
public sealed record Imprint(AgencyRegistry Registry, SiteAddress Address);
