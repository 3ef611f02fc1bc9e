using Tmdb.Http;

namespace Tmdb;

/// <summary>Production companies.</summary>
public sealed class CompaniesClient
{
    private readonly TmdbClient _client;

    internal CompaniesClient(TmdbClient client) => _client = client;

    /// <summary>The details of a company, and the included parts, in one request.</summary>
    /// <param name="companyId">The TMDB id, 1 or more.</param>
    /// <param name="include">The parts to include; none if null.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The company.</returns>
    /// <exception cref="TmdbException">There is no such company, or the request failed.</exception>
    /// <remarks><see href="https://developer.themoviedb.org/reference/company-details"/></remarks>
    public Task<Company> GetAsync(
        int companyId, IReadOnlyCollection<CompanyInclude>? include = null, CancellationToken cancellationToken = default) =>
        _client.SendAsync<Company>(
            TmdbItem.Create(TmdbItemKind.Company, companyId).Get().Expecting("id", companyId).Including(include, language: null),
            cancellationToken);
}
