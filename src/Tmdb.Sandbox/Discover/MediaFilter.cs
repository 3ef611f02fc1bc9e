using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>The conditions and the orders that movies and TV series share.</summary>
internal static class MediaFilter
{
    /// <summary>The parameters that both take.</summary>
    public const string Query =
        "include_adult language page sort_by vote_average.gte vote_average.lte vote_count.gte vote_count.lte watch_region with_companies "
        + "with_genres with_keywords with_origin_country with_original_language with_runtime.gte with_runtime.lte "
        + "with_watch_monetization_types with_watch_providers without_companies without_genres without_keywords without_watch_providers";

    public static DiscoverFilter<T> Of<T>(Call call, Catalogue catalogue)
        where T : Medium
    {
        var filter = new DiscoverFilter<T>(call);
        if (call.QueryValue("include_adult") != "true")
        {
            filter.Add(medium => !medium.Adult);
        }

        filter.Numbers("vote_average", medium => [medium.VoteAverage]);
        filter.Numbers("vote_count", medium => [medium.VoteCount]);
        filter.With("with_origin_country", medium => medium.Countries);
        filter.With("with_original_language", medium => [medium.Language]);
        Both("companies", medium => Ids(medium.Companies));
        Both("genres", medium => medium.Genres.Select(Text));
        Both("keywords", medium => Ids(medium.Keywords));
        Watch(filter, call, new(catalogue));
        return filter;

        void Both(string what, Func<T, IEnumerable<string>> values)
        {
            filter.With($"with_{what}", values);
            filter.Without($"without_{what}", values);
        }
    }

    /// <summary>The page of what fits, in the order that the call asks for.</summary>
    public static Answer Page<T>(Call call, IEnumerable<T> media, DiscoverFilter<T> filter, Func<string, Func<T, object>?> key)
        where T : Medium
    {
        var order = (call.QueryValue("sort_by") ?? "popularity.desc").Split('.');
        if (Key(order[0]) is not { } chosen || order is not [_, "asc" or "desc"])
        {
            call.Problems.Add($"unknown order '{call.QueryValue("sort_by")}'");
            (order, chosen) = (["popularity", "desc"], medium => medium.Popularity);
        }

        var comparer = Comparer<object>.Create((a, b) => a is string text
            ? string.Compare(text, (string)b, StringComparison.OrdinalIgnoreCase)
            : ((IComparable)a).CompareTo(b));
        var fitting = media.Where(filter.Fits);
        var sorted = order[1] == "asc" ? fitting.OrderBy(chosen, comparer) : fitting.OrderByDescending(chosen, comparer);
        return Answer.Json(Paging.Page(call, sorted.ToList(), medium => MediaRows.Row(medium, call.QueryValue("language"))), maxAge: 3600);

        Func<T, object>? Key(string name) => name switch
        {
            "popularity" => medium => medium.Popularity,
            "vote_average" => medium => medium.VoteAverage,
            "vote_count" => medium => medium.VoteCount,
            _ => key(name),
        };
    }

    public static IEnumerable<string> Ids(IEnumerable<NamedId> items) => items.Select(item => Text(item.Id));

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where and how it can be watched. Without a country TMDB does not know what is meant.</summary>
    private static void Watch<T>(DiscoverFilter<T> filter, Call call, WatchProviders providers)
        where T : Medium
    {
        var wanted = call.QueryValue("with_watch_providers");
        var ways = call.QueryValue("with_watch_monetization_types");
        var unwanted = call.QueryValue("without_watch_providers");
        if ((wanted ?? ways ?? unwanted) is null)
        {
            return;
        }

        if (call.QueryValue("watch_region") is not { Length: > 0 } region)
        {
            call.Problems.Add("watch providers without 'watch_region'");
            return;
        }

        if ((wanted ?? ways) is not null)
        {
            filter.Add(medium =>
            {
                var offers = Offers(providers, medium, region).ToList();
                return (ways is null || DiscoverFilter<T>.Has(ways, offers.Select(offer => offer.Way)))
                    && (wanted is null || DiscoverFilter<T>.Has(
                        wanted, offers.Where(offer => ways?.Contains(offer.Way, StringComparison.Ordinal) != false).Select(offer => offer.Provider)));
            });
        }

        filter.Without("without_watch_providers", medium => Offers(providers, medium, region).Select(offer => offer.Provider));
    }

    /// <summary>What the watch providers of a title say of a country.</summary>
    private static IEnumerable<(string Way, string Provider)> Offers(WatchProviders providers, Medium medium, string region) =>
        providers.Of(medium)["results"]![region] is not { } country ? [] : country.AsObject()
            .Where(way => way.Key != "link")
            .SelectMany(way => way.Value!.AsArray().Select(provider => (way.Key, provider!["provider_id"]!.ToString())));
}
