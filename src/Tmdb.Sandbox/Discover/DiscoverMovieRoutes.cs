using System.Collections.Concurrent;

namespace Tmdb.Sandbox;

/// <summary>Movies by what they are.</summary>
internal sealed class DiscoverMovieRoutes(SandboxState state, Catalogue catalogue)
{
    private const string Query = MediaFilter.Query
        + " certification certification.gte certification.lte certification_country include_video primary_release_year "
        + "primary_release_date.gte primary_release_date.lte region release_date.gte release_date.lte with_cast with_crew with_people "
        + "with_release_type year";

    private readonly MovieParts _parts = new(state, catalogue);
    private readonly ConcurrentDictionary<int, Release[]> _releases = new();

    public void Map(RouteTable routes) => routes.Get("/3/discover/movie", Discover, Query);

    private Answer Discover(Call call)
    {
        var filter = MediaFilter.Of<Movie>(call, catalogue);
        filter.Days("primary_release_date", "primary_release_year", movie => [movie.Date]);
        filter.Numbers("with_runtime", movie => movie.Runtime is { } minutes ? [minutes] : []);
        filter.With("with_cast", Cast);
        filter.With("with_crew", Crew);
        filter.With("with_people", movie => Cast(movie).Concat(Crew(movie)));
        AddRelease(filter, call);
        AddCertification(filter, call);
        return MediaFilter.Page(call, catalogue.Movies, filter, Key);
    }

    private static Func<Movie, object>? Key(string name) => name switch
    {
        "original_title" => movie => movie.Original,
        "primary_release_date" or "release_date" => movie => movie.Date,
        "revenue" => movie => movie.Revenue,
        "title" => movie => movie.Title,
        _ => null,
    };

    /// <summary>One release has to be of the country, of the kind and in the time.</summary>
    private void AddRelease(DiscoverFilter<Movie> filter, Call call)
    {
        var region = call.QueryValue("region");
        var type = call.QueryValue("with_release_type");
        var period = filter.Period("release_date", "year");
        if ((region ?? type) is not null || period is not null)
        {
            filter.Add(movie => Releases(movie, call).Any(release =>
                (region is null || release.Country == region)
                && (type is null || DiscoverFilter<Movie>.Has(type, [release.Type]))
                && period?.Invoke(release.Day) != false));
        }
    }

    private void AddCertification(DiscoverFilter<Movie> filter, Call call)
    {
        var wanted = call.QueryValue("certification");
        var from = call.QueryValue("certification.gte");
        var to = call.QueryValue("certification.lte");
        if ((wanted ?? from ?? to) is null)
        {
            return;
        }

        if ((call.QueryValue("certification_country") ?? call.QueryValue("region")) is not { Length: > 0 } country)
        {
            call.Problems.Add("a certification without 'certification_country'");
            return;
        }

        var (lowest, highest) = (Order(from), Order(to));
        filter.Add(movie => Releases(movie, call).Any(release => release.Country == country
            && (wanted is null || DiscoverFilter<Movie>.Has(wanted, [release.Certification]))
            && (from is null || Order(release.Certification) >= lowest)
            && (to is null || Order(release.Certification) <= highest)));

        int? Order(string? certification) => certification is null ? null : Certifications.Order("movie", country, certification);
    }

    /// <summary>The releases that the movie's own page tells; where it tells none, the one that its date stands for.</summary>
    private Release[] Releases(Movie movie, Call call) => _releases.GetOrAdd(movie.Id, _ =>
    {
        var told = _parts.Find("release_dates", movie, call)!["results"]!.AsArray().SelectMany(country => country!["release_dates"]!.AsArray()
            .Select(release => new Release(
                country["iso_3166_1"]!.ToString(),
                release!["release_date"]!.ToString()[..Math.Min(10, movie.Date.Length)],
                release["type"]!.ToString(),
                release["certification"]!.ToString())));
        return [.. told.DefaultIfEmpty(new(movie.Countries.FirstOrDefault() ?? "", movie.Date, "3", ""))];
    });

    private static IEnumerable<string> Cast(Movie movie) => movie.Cast.Select(member => MediaFilter.Text(member.Person));

    private static IEnumerable<string> Crew(Movie movie) => movie.Crew.Select(member => MediaFilter.Text(member.Person));

    private sealed record Release(string Country, string Day, string Type, string Certification);
}
