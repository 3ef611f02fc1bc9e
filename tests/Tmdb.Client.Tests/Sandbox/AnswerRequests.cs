namespace Tmdb.Tests;

/// <summary>
/// Requests whose answers are held against <c>Samples/answer-members.txt</c>. An operation has several where one answer does not show
/// all of its members. <c>{session}</c> and <c>{guest}</c> are ids of sessions in which something has been rated.
/// </summary>
internal static class AnswerRequests
{
    private const string Series = "3/tv/1396";
    private const string Season = $"{Series}/season/1";
    private const string Episode = $"{Season}/episode/1";

    public static ILookup<string, string> All { get; } = new (string Operation, string Request)[]
    {
        ("/3/account/{account_id}", "3/account/1?session_id={session}"),
        ("/3/account/{account_id}/favorite/movies", "3/account/1/favorite/movies?session_id={session}"),
        ("/3/account/{account_id}/favorite/tv", "3/account/1/favorite/tv?session_id={session}"),
        ("/3/account/{account_id}/rated/movies", "3/account/1/rated/movies?session_id={session}"),
        ("/3/account/{account_id}/rated/tv", "3/account/1/rated/tv?session_id={session}"),
        ("/3/account/{account_id}/rated/tv/episodes", "3/account/1/rated/tv/episodes?session_id={session}"),
        ("/3/account/{account_id}/watchlist/movies", "3/account/1/watchlist/movies?session_id={session}"),
        ("/3/account/{account_id}/watchlist/tv", "3/account/1/watchlist/tv?session_id={session}"),
        ("/3/authentication", "3/authentication"),
        ("/3/authentication/guest_session/new", "3/authentication/guest_session/new"),
        ("/3/account/{account_id}/lists", "3/account/1/lists?session_id={session}"),
        ("/3/configuration", "3/configuration"),
        ("/3/configuration/countries", "3/configuration/countries"),
        ("/3/configuration/jobs", "3/configuration/jobs"),
        ("/3/configuration/languages", "3/configuration/languages"),
        ("/3/configuration/timezones", "3/configuration/timezones"),
        ("/3/search/collection", "3/search/collection?query=lord"),
        ("/3/search/company", "3/search/company?query=warner"),
        ("/3/search/keyword", "3/search/keyword?query=space"),
        ("/3/search/movie", "3/search/movie?query=fight"),
        ("/3/search/multi", "3/search/multi?query=brad"),
        ("/3/search/multi", "3/search/multi?query=fight"),
        ("/3/search/multi", "3/search/multi?query=breaking"),
        ("/3/search/person", "3/search/person?query=brad"),
        ("/3/search/tv", "3/search/tv?query=breaking"),
        ("/3/authentication/token/new", "3/authentication/token/new"),
        ("/3/collection/{collection_id}", "3/collection/10"), // Its parts have names, those of others titles.
        ("/3/collection/{collection_id}", "3/collection/119"),
        ("/3/collection/{collection_id}/images", "3/collection/10/images"),
        ("/3/collection/{collection_id}/translations", "3/collection/10/translations"),
        ("/3/company/{company_id}", "3/company/3"),
        ("/3/company/{company_id}/alternative_names", "3/company/3/alternative_names"),
        ("/3/company/{company_id}/images", "3/company/3/images"),
        ("/3/credit/{credit_id}", "3/credit/521000000000000000000226"), // The cast of a movie, and of a series; a guest; a creator.
        ("/3/credit/{credit_id}", "3/credit/571000000000000000000574"),
        ("/3/credit/{credit_id}", "3/credit/571000080000000000000574"),
        ("/3/credit/{credit_id}", "3/credit/573000000000000000000574"),
        ("/3/certification/movie/list", "3/certification/movie/list"),
        ("/3/certification/tv/list", "3/certification/tv/list"),
        ("/3/discover/movie", "3/discover/movie"),
        ("/3/discover/tv", "3/discover/tv"),
        ("/3/find/{external_id}", "3/find/tt0137523?external_source=imdb_id"),
        ("/3/list/{list_id}", "3/list/8670001"),
        ("/3/list/{list_id}/item_status", "3/list/8670001/item_status?movie_id=550"),
        ("/3/trending/all/{time_window}", "3/trending/all/day"),
        ("/3/trending/movie/{time_window}", "3/trending/movie/day"),
        ("/3/trending/person/{time_window}", "3/trending/person/day"),
        ("/3/trending/tv/{time_window}", "3/trending/tv/day"),
        ("/3/watch/providers/movie", "3/watch/providers/movie"),
        ("/3/watch/providers/regions", "3/watch/providers/regions"),
        ("/3/watch/providers/tv", "3/watch/providers/tv"),
        ("/3/genre/movie/list", "3/genre/movie/list"),
        ("/3/genre/tv/list", "3/genre/tv/list"),
        ("/3/guest_session/{guest_session_id}/rated/movies", "3/guest_session/{guest}/rated/movies"),
        ("/3/guest_session/{guest_session_id}/rated/tv", "3/guest_session/{guest}/rated/tv"),
        ("/3/guest_session/{guest_session_id}/rated/tv/episodes", "3/guest_session/{guest}/rated/tv/episodes"),
        ("/3/keyword/{keyword_id}", "3/keyword/825"),
        ("/3/keyword/{keyword_id}/movies", "3/keyword/825/movies"),
        ("/3/movie/changes", "3/movie/changes"),
        ("/3/movie/latest", "3/movie/latest"),
        ("/3/movie/now_playing", "3/movie/now_playing"),
        ("/3/movie/popular", "3/movie/popular"),
        ("/3/movie/top_rated", "3/movie/top_rated"),
        ("/3/movie/upcoming", "3/movie/upcoming"),
        ("/3/movie/{movie_id}", "3/movie/11"),
        ("/3/movie/{movie_id}/account_states", "3/movie/550/account_states?session_id={session}"),
        ("/3/network/{network_id}", "3/network/49"),
        ("/3/network/{network_id}/alternative_names", "3/network/49/alternative_names"),
        ("/3/network/{network_id}/images", "3/network/49/images"),
        ("/3/person/changes", "3/person/changes"),
        ("/3/person/latest", "3/person/latest"),
        ("/3/person/popular", "3/person/popular"),
        ("/3/person/{person_id}", "3/person/31"),
        ("/3/person/{person_id}/changes", "3/person/31/changes"),
        ("/3/person/{person_id}/combined_credits", "3/person/66633/combined_credits"), // Cast and crew, of movies and of TV.
        ("/3/person/{person_id}/combined_credits", "3/person/488/combined_credits"),
        ("/3/person/{person_id}/combined_credits", "3/person/31/combined_credits"),
        ("/3/person/{person_id}/combined_credits", "3/person/17419/combined_credits"),
        ("/3/person/{person_id}/external_ids", "3/person/31/external_ids"),
        ("/3/person/{person_id}/images", "3/person/31/images"),
        ("/3/person/{person_id}/movie_credits", "3/person/31/movie_credits"),
        ("/3/person/{person_id}/movie_credits", "3/person/488/movie_credits"),
        ("/3/person/{person_id}/tagged_images", "3/person/31/tagged_images"),
        ("/3/person/{person_id}/tagged_images", "3/person/17419/tagged_images"),
        ("/3/person/{person_id}/translations", "3/person/31/translations"),
        ("/3/person/{person_id}/tv_credits", "3/person/17419/tv_credits"),
        ("/3/person/{person_id}/tv_credits", "3/person/66633/tv_credits"),
        ("/3/review/{review_id}", "3/review/5c9d0e1f9251411a00000001"),
        ("/3/tv/airing_today", "3/tv/airing_today"),
        ("/3/tv/changes", "3/tv/changes"),
        ("/3/tv/episode/{episode_id}/changes", "3/tv/episode/62085/changes"),
        ("/3/tv/episode_group/{group_id}", "3/tv/episode_group/5b1a2f3c0e0a265b5d000a02"),
        ("/3/tv/latest", "3/tv/latest"),
        ("/3/tv/on_the_air", "3/tv/on_the_air"),
        ("/3/tv/popular", "3/tv/popular"),
        ("/3/tv/season/{season_id}/changes", "3/tv/season/3572/changes"),
        ("/3/tv/top_rated", "3/tv/top_rated"),
        ("/3/tv/{series_id}", Series),
        ("/3/tv/{series_id}", "3/tv/94997"), // It has an episode to come.
        ("/3/tv/{series_id}/account_states", $"{Series}/account_states?session_id={{session}}"),
        ("/3/tv/{series_id}/screened_theatrically", "3/tv/1399/screened_theatrically"),
        ("/3/tv/{series_id}/season/{season_number}", Season),
        ("/3/tv/{series_id}/season/{season_number}/account_states", $"{Season}/account_states?session_id={{session}}"),
        ("/3/tv/{series_id}/season/{season_number}/episode/{episode_number}", Episode),
        (
            "/3/tv/{series_id}/season/{season_number}/episode/{episode_number}/account_states",
            $"{Episode}/account_states?session_id={{session}}"),
    }
    .Concat(Parts(
        "/3/movie/{movie_id}",
        "3/movie/550",
        "alternative_titles changes credits external_ids images keywords lists recommendations release_dates reviews similar"
            + " translations videos watch/providers"))
    .Concat(Parts(
        "/3/tv/{series_id}",
        Series,
        "aggregate_credits alternative_titles changes content_ratings credits episode_groups external_ids images keywords lists"
            + " recommendations reviews similar translations videos watch/providers"))
    .Concat(Parts(
        "/3/tv/{series_id}/season/{season_number}",
        Season,
        "aggregate_credits credits external_ids images translations videos watch/providers"))
    .Concat(Parts(
        "/3/tv/{series_id}/season/{season_number}/episode/{episode_number}",
        Episode,
        "credits external_ids images translations videos"))
    .ToLookup(pair => pair.Operation, pair => pair.Request, StringComparer.Ordinal);

    private static IEnumerable<(string Operation, string Request)> Parts(string operation, string request, string names) =>
        names.Split(' ').Select(name => ($"{operation}/{name}", $"{request}/{name}"));
}
