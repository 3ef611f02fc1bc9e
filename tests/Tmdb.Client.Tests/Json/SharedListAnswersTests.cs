using System.Text;
using System.Text.Json;

namespace Tmdb.Tests.Json;

/// <summary>
/// Recorded answers, examples of TMDB's reference, and members that were checked against the live API (see shared/tmdb-api/README.md): of searches,
/// discovery, trends, ids of others, lists, reference data and changed ids.
/// </summary>
public sealed class SharedListAnswersTests
{
    /// <summary>What TMDB sends as a number here and as a yes or no, or as a text, there. It is the same when it is written back, but not of the same type.</summary>
    private static readonly string[] OfTwoTypes = ["public", "adult", "featured", "sort_by", "runtime", "id", "created_by"];

    private static readonly Type[] MixedRows = [typeof(MovieSummary), typeof(TvSeriesSummary), typeof(PersonSummary), typeof(CollectionSummary)];

    /// <summary>The list says it already. Seasons and episodes say it nowhere else.</summary>
    private static readonly string[] NamesNothing = ["tv_season_results[].media_type", "tv_episode_results[].media_type"];

    public static TheoryData<string, Type> Recordings => new()
    {
        { "api-configuration", typeof(TmdbConfiguration) },
        { "images-configuration", typeof(ImageConfiguration) },
        { "certification", typeof(Certification) },
        { "certifications", typeof(CertificationList) },
        { "changed-id-collection", typeof(Page<ChangedId>) },
        { "collection-list-item", typeof(CollectionSummary) },
        { "collection-list-item", typeof(TmdbObject) },
        { "collection-list-item-name", typeof(CollectionSummary) },
        { "configuration-jobs-by-department", typeof(DepartmentJobs) },
        { "configuration-language", typeof(Language) },
        { "configuration-timezones", typeof(IReadOnlyList<CountryTimeZones>) },
        { "find-imdb-id-movie", typeof(FindResults) },
        { "find-tvdb-id-tvshow", typeof(FindResults) },
        { "keyword", typeof(KeywordSummary) },
        { "media-list", typeof(TmdbList) },
        { "media-pageable-list", typeof(Page<TmdbObject>) },
        { "movie-pageable-list", typeof(Page<MovieSummary>) },
        { "pageable-list-result", typeof(Page<TmdbObject>) },
        { "person-list-item", typeof(PersonSummary) },
        { "person-pageable-list", typeof(Page<PersonSummary>) },
        { "production-company", typeof(CompanySummary) },
        { "trending-all", typeof(Page<TmdbObject>) },
        { "tv-series-pageable-list", typeof(Page<TvSeriesSummary>) },
        { "v4-account-lists", typeof(Page<ListSummary>) },
        { "v4-clear-list-result", typeof(ListCleared) },
        { "v4-create-list-result", typeof(ListCreated) },
        { "v4-list", typeof(TmdbList) },
        { "v4-list-item-status", typeof(ListItemStatus) },
        { "v4-list-items-result", typeof(ListItemsAnswer) },
        { "v4-list-items-result-partial-failure", typeof(ListItemsAnswer) },
        { "v4-list-minimal", typeof(TmdbList) },
        { "v4-list-with-comments", typeof(TmdbList) },
        { "v4-list-with-images", typeof(TmdbList) },
        { "watch-provider", typeof(AvailableWatchProvider) },
        { "watch-provider-regions", typeof(ResultList<Country>) },
        { "watch-provider-result", typeof(ResultList<AvailableWatchProvider>) },
    };

    public static TheoryData<string, Type> Answers => new()
    {
        { "search.multi", typeof(Page<TmdbObject>) },
        { "search.movies", typeof(Page<MovieSummary>) },
        { "search.tv_series", typeof(Page<TvSeriesSummary>) },
        { "search.person", typeof(Page<PersonSummary>) },
        { "search.collections", typeof(Page<CollectionSummary>) },
        { "search.company", typeof(Page<CompanySummary>) },
        { "search.keyword", typeof(Page<KeywordSummary>) },
        { "discover.movie", typeof(Page<MovieSummary>) },
        { "discover.tv", typeof(Page<TvSeriesSummary>) },
        { "trending.all", typeof(Page<TmdbObject>) },
        { "trending.movies", typeof(Page<MovieSummary>) },
        { "trending.tv", typeof(Page<TvSeriesSummary>) },
        { "trending.people", typeof(Page<PersonSummary>) },
        { "find.by_id", typeof(FindResults) },
        { "configuration.details", typeof(TmdbConfiguration) },
        { "configuration.countries", typeof(IReadOnlyList<Country>) },
        { "configuration.jobs", typeof(IReadOnlyList<DepartmentJobs>) },
        { "configuration.languages", typeof(IReadOnlyList<Language>) },
        { "configuration.timezones", typeof(IReadOnlyList<CountryTimeZones>) },
        { "certifications.movie_certifications", typeof(CertificationList) },
        { "certifications.tv_certifications", typeof(CertificationList) },
        { "watch_providers.available_regions", typeof(ResultList<Country>) },
        { "watch_providers.movie_providers", typeof(ResultList<AvailableWatchProvider>) },
        { "watch_providers.tv_providers", typeof(ResultList<AvailableWatchProvider>) },
        { "changes.movie_list", typeof(Page<ChangedId>) },
        { "changes.tv_list", typeof(Page<ChangedId>) },
        { "changes.people_list", typeof(Page<ChangedId>) },
        { "people_lists.popular", typeof(Page<PersonSummary>) },
    };

    public static TheoryData<string, string, Type> Examples => new()
    {
        { "get", "/3/search/multi", typeof(Page<TmdbObject>) },
        { "get", "/3/search/movie", typeof(Page<MovieSummary>) },
        { "get", "/3/search/tv", typeof(Page<TvSeriesSummary>) },
        { "get", "/3/search/person", typeof(Page<PersonSummary>) },
        { "get", "/3/search/collection", typeof(Page<CollectionSummary>) },
        { "get", "/3/search/company", typeof(Page<CompanySummary>) },
        { "get", "/3/search/keyword", typeof(Page<KeywordSummary>) },
        { "get", "/3/discover/movie", typeof(Page<MovieSummary>) },
        { "get", "/3/discover/tv", typeof(Page<TvSeriesSummary>) },
        { "get", "/3/trending/all/{time_window}", typeof(Page<TmdbObject>) },
        { "get", "/3/trending/movie/{time_window}", typeof(Page<MovieSummary>) },
        { "get", "/3/trending/tv/{time_window}", typeof(Page<TvSeriesSummary>) },
        { "get", "/3/trending/person/{time_window}", typeof(Page<PersonSummary>) },
        { "get", "/3/find/{external_id}", typeof(FindResults) },
        { "get", "/3/list/{list_id}", typeof(TmdbList) },
        { "get", "/3/list/{list_id}/item_status", typeof(ListItemStatus) },
        { "post", "/3/list", typeof(ListCreated) },
        { "post", "/3/list/{list_id}/clear", typeof(ListCleared) },
        { "post", "/3/list/{list_id}/add_item", typeof(StatusResponse) },
        { "post", "/3/list/{list_id}/remove_item", typeof(StatusResponse) },
        { "delete", "/3/list/{list_id}", typeof(StatusResponse) },
        { "get", "/3/account/{account_id}/lists", typeof(Page<ListSummary>) },
        { "get", "/3/account/{account_id}/favorite/movies", typeof(Page<MovieSummary>) },
        { "get", "/3/account/{account_id}/favorite/tv", typeof(Page<TvSeriesSummary>) },
        { "get", "/3/account/{account_id}/watchlist/movies", typeof(Page<MovieSummary>) },
        { "get", "/3/account/{account_id}/watchlist/tv", typeof(Page<TvSeriesSummary>) },
        { "get", "/3/account/{account_id}/rated/movies", typeof(Page<RatedMovie>) },
        { "get", "/3/account/{account_id}/rated/tv", typeof(Page<RatedTvSeries>) },
        { "get", "/3/account/{account_id}/rated/tv/episodes", typeof(Page<RatedTvEpisode>) },
        { "get", "/3/configuration", typeof(TmdbConfiguration) },
        { "get", "/3/configuration/countries", typeof(IReadOnlyList<Country>) },
        { "get", "/3/configuration/jobs", typeof(IReadOnlyList<DepartmentJobs>) },
        { "get", "/3/configuration/languages", typeof(IReadOnlyList<Language>) },
        { "get", "/3/configuration/primary_translations", typeof(IReadOnlyList<string>) },
        { "get", "/3/configuration/timezones", typeof(IReadOnlyList<CountryTimeZones>) },
        { "get", "/3/certification/movie/list", typeof(CertificationList) },
        { "get", "/3/certification/tv/list", typeof(CertificationList) },
        { "get", "/3/watch/providers/regions", typeof(ResultList<Country>) },
        { "get", "/3/watch/providers/movie", typeof(ResultList<AvailableWatchProvider>) },
        { "get", "/3/watch/providers/tv", typeof(ResultList<AvailableWatchProvider>) },
        { "get", "/3/movie/changes", typeof(Page<ChangedId>) },
        { "get", "/3/tv/changes", typeof(Page<ChangedId>) },
        { "get", "/3/person/changes", typeof(Page<ChangedId>) },
    };

    [SharedTheory]
    [MemberData(nameof(Recordings))]
    public void A_recorded_answer_is_read_whole(string recording, Type type) =>
        AssertWhole(type, File.ReadAllBytes(Path.Combine(Shared.Folder!, "responses", "adamayoung-TMDb", recording + ".json")));

    [SharedTheory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_reference_is_read_whole(string method, string path, Type type)
    {
        using var reference = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Shared.Folder!, "openapi.json")));
        var examples = reference.RootElement.GetProperty("paths").GetProperty(path).GetProperty(method).GetProperty("responses").EnumerateObject()
            .Where(response => response.Name.StartsWith('2'))
            .SelectMany(response => response.Value.GetProperty("content").EnumerateObject())
            .SelectMany(content => content.Value.GetProperty("examples").EnumerateObject())
            .Select(example => example.Value.GetProperty("value"))
            .Select(value => Encoding.UTF8.GetBytes(value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()))
            .ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, example => AssertWhole(type, example));
    }

    [SharedTheory]
    [MemberData(nameof(Answers))]
    public void Every_member_of_the_live_answer_has_a_typed_property(string answer, Type type)
    {
        var members = MemberTree.Load(Path.Combine(Shared.Folder!, "type-tree.json"), answer);

        Assert.NotEmpty(members);
        Assert.Empty(members.Where(member => !NamesNothing.Contains(member.Path)).Select(member => Problem(type, member.Path, member.CanBeNull)).OfType<string>());
    }

    private static void AssertWhole(Type type, byte[] json)
    {
        var differences = RoundTrip.Differences(type, json).Where(line => !OfTwoTypes.Any(name => IsSame(line, name)));

        Assert.Empty(differences);
        Assert.Empty(RoundTrip.Unknown(RoundTrip.Read(type, json)));

        // For example "$.results[0].public: 1 is now True", but not "... is lost".
        static bool IsSame(string line, string name) =>
            line.Split(':')[0].EndsWith('.' + name, StringComparison.Ordinal) && line.Contains(" is now ", StringComparison.Ordinal);
    }

    private static string? Problem(Type root, string path, bool canBeNull)
    {
        if (path.StartsWith("[].", StringComparison.Ordinal))
        {
            return Problem(root.GenericTypeArguments[0], path[3..], canBeNull);
        }

        // A row of a mixed list is what one of the kinds has.
        foreach (var (list, owner) in (ReadOnlySpan<(string, Type)>)[("results[].", typeof(Page<TmdbObject>)), ("results[].", typeof(Page<PersonSummary>)), ("known_for[].", typeof(PersonSummary))])
        {
            if (root == owner && path.StartsWith(list, StringComparison.Ordinal))
            {
                var kinds = owner == typeof(Page<PersonSummary>) ? [typeof(PersonSummary)] : MixedRows;
                var problems = kinds.Select(kind => Problem(kind, path[list.Length..], canBeNull)).ToList();
                return problems.Contains(null) ? null : problems[0];
            }
        }

        // A country where something is not available is not among the priorities: null is not sent.
        if (path.EndsWith("display_priorities.{}", StringComparison.Ordinal))
        {
            return null;
        }

        if (path.StartsWith("certifications.{}[].", StringComparison.Ordinal))
        {
            return MemberTree.Problem(typeof(Certification), path["certifications.{}[].".Length..], canBeNull);
        }

        // What has an id always has one, and what it may be missing with is the whole row.
        return MemberTree.Problem(root, path, canBeNull && path != "id");
    }
}
