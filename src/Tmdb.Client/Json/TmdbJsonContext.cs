using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// The types that are read from and written to TMDB's JSON, compiled ahead by the source generator. A new answer or body is one line here.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters =
    [
        typeof(DayConverter),
        typeof(MomentConverter),
        typeof(FiniteNumberConverter),
        typeof(PlainValueConverter),
        typeof(ListConverterFactory),
        typeof(DictionaryConverterFactory),
        typeof(MixedRowConverter),
    ])]
// Answers: movies.
[JsonSerializable(typeof(Movie))]
[JsonSerializable(typeof(Page<MovieSummary>))]
[JsonSerializable(typeof(Page<RatedMovie>))]
[JsonSerializable(typeof(ReleaseDates))]
// Answers: TV.
[JsonSerializable(typeof(TvSeries))]
[JsonSerializable(typeof(Page<TvSeriesSummary>))]
[JsonSerializable(typeof(Page<RatedTvSeries>))]
[JsonSerializable(typeof(Page<RatedTvEpisode>))]
[JsonSerializable(typeof(ContentRatings))]
[JsonSerializable(typeof(EpisodeGroups))]
[JsonSerializable(typeof(ScreenedTheatrically))]
[JsonSerializable(typeof(TvSeason))]
[JsonSerializable(typeof(TvEpisode))]
[JsonSerializable(typeof(TvEpisodeGroup))]
// Answers: people.
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(PersonCredits))]
[JsonSerializable(typeof(Page<PersonSummary>))]
[JsonSerializable(typeof(MediaTitle))]
[JsonSerializable(typeof(Page<TaggedImage>))]
[JsonSerializable(typeof(CreditDetails))]
// Answers: collections, companies and networks.
[JsonSerializable(typeof(Collection))]
[JsonSerializable(typeof(Company))]
[JsonSerializable(typeof(Network))]
[JsonSerializable(typeof(AlternativeNames))]
// Answers: what movies, TV and people share.
[JsonSerializable(typeof(AccountStates))]
[JsonSerializable(typeof(SeasonAccountStates))]
[JsonSerializable(typeof(AggregateCredits))]
[JsonSerializable(typeof(AlternativeTitles))]
[JsonSerializable(typeof(Changes))]
[JsonSerializable(typeof(Credits))]
[JsonSerializable(typeof(ExternalIds))]
[JsonSerializable(typeof(ImageCollection))]
[JsonSerializable(typeof(Keywords))]
[JsonSerializable(typeof(Translations))]
[JsonSerializable(typeof(Videos))]
[JsonSerializable(typeof(WatchProviders))]
[JsonSerializable(typeof(Page<ChangedId>))]
[JsonSerializable(typeof(Page<ListSummary>))]
[JsonSerializable(typeof(Page<Review>))]
// Answers: searches, discovery, trends, lists, and what was found by an id of others.
[JsonSerializable(typeof(Page<TmdbObject>))]
[JsonSerializable(typeof(Page<PersonSummary>))]
[JsonSerializable(typeof(Page<CollectionSummary>))]
[JsonSerializable(typeof(Page<CompanySummary>))]
[JsonSerializable(typeof(Page<KeywordSummary>))]
[JsonSerializable(typeof(UnknownItem))]
[JsonSerializable(typeof(FindResults))]
[JsonSerializable(typeof(TmdbList))]
[JsonSerializable(typeof(ListCreated))]
[JsonSerializable(typeof(ListCleared))]
[JsonSerializable(typeof(ListItemStatus))]
[JsonSerializable(typeof(ListItemsAnswer))]
// Answers: more reference data.
[JsonSerializable(typeof(TmdbConfiguration))]
[JsonSerializable(typeof(IReadOnlyList<Language>))]
[JsonSerializable(typeof(IReadOnlyList<DepartmentJobs>))]
[JsonSerializable(typeof(DepartmentJob))]
[JsonSerializable(typeof(CountryTimeZone))]
[JsonSerializable(typeof(CertificationList))]
[JsonSerializable(typeof(ResultList<Country>))]
[JsonSerializable(typeof(ResultList<AvailableWatchProvider>))]
// Bodies of requests: lists.
[JsonSerializable(typeof(ListBody))]
[JsonSerializable(typeof(Version3ListBody))]
[JsonSerializable(typeof(ListMovieBody))]
[JsonSerializable(typeof(ListItemsBody))]
// Answers: reference data.
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<Country>))]
[JsonSerializable(typeof(IReadOnlyList<CountryTimeZones>))]
[JsonSerializable(typeof(GenreList))]
// Answers: the account, signing in, and errors.
[JsonSerializable(typeof(Account))]
[JsonSerializable(typeof(StatusResponse))]
[JsonSerializable(typeof(RequestTokenResponse))]
[JsonSerializable(typeof(SessionResponse))]
[JsonSerializable(typeof(GuestSessionResponse))]
[JsonSerializable(typeof(V4RequestTokenResponse))]
[JsonSerializable(typeof(AccessTokenResponse))]
// Rows that are made of answers.
[JsonSerializable(typeof(Credit))]
[JsonSerializable(typeof(WatchProviderOffer))]
// Bodies of requests.
[JsonSerializable(typeof(LoginBody))]
[JsonSerializable(typeof(RequestTokenBody))]
[JsonSerializable(typeof(SessionIdBody))]
[JsonSerializable(typeof(AccessTokenBody))]
[JsonSerializable(typeof(RedirectToBody))]
[JsonSerializable(typeof(FavoriteBody))]
[JsonSerializable(typeof(WatchlistBody))]
[JsonSerializable(typeof(RatingBody))]
internal sealed partial class TmdbJsonContext : JsonSerializerContext;
