using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace Tmdb.Tests.Json;

/// <summary>Rules that every model keeps, the next one as well.</summary>
public sealed class ModelConventionTests
{
    public static TheoryData<Type> Models => [.. AllModels()];

    [Theory]
    [MemberData(nameof(Models))]
    public void An_empty_object_reads_with_no_list_null_and_nothing_set_aside(Type model)
    {
        var value = (TmdbObject)RoundTrip.Read(model, "{}"u8.ToArray());

        Assert.Null(value.AdditionalProperties);
        Assert.All(
            PublicProperties(model).Where(p => IsCollection(p.PropertyType)),
            p => Assert.Empty(Assert.IsAssignableFrom<IEnumerable>(p.GetValue(value))));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Members_that_are_not_known_are_kept(Type model)
    {
        var value = (TmdbObject)RoundTrip.Read(model, """{"next_year":[1]}"""u8.ToArray());

        Assert.Equal(new object?[] { 1L }, Assert.Single(value.AdditionalProperties!).Value);
        Assert.Contains("\"next_year\":[1]", Encoding.UTF8.GetString(RoundTrip.Write(model, value)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_member_with_the_name_of_a_property_of_our_own_is_kept(Type model) =>
        // Unless another property reads it.
        Assert.All(PublicProperties(model).Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is not null && TmdbJson.TypeInfo(model).Properties.All(read => read.Name != SnakeCase(p.Name))), p =>
        {
            var name = p.Name == "Results" ? "Results" : SnakeCase(p.Name);
            var value = (TmdbObject)RoundTrip.Read(model, Sample.Utf8($$"""{"{{name}}":"x"}"""));

            Assert.Equal("x", value.AdditionalProperties![name]);
        });

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_member_can_be_of_a_wrong_type(Type model)
    {
        // No member reads an object within a list within a list.
        foreach (var member in TmdbJson.TypeInfo(model).Properties
            .Where(p => !p.IsExtensionData && p.PropertyType != typeof(object) && p.Get is not null))
        {
            var value = (TmdbObject)RoundTrip.Read(model, Sample.Utf8($$"""{"{{member.Name}}":[[{}]]}"""));

            Assert.Contains(value.AdditionalProperties ?? new Dictionary<string, object?>(), p => p.Key.StartsWith(member.Name, StringComparison.Ordinal) && p.Key.EndsWith('?'));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Models_are_sealed_or_derived_from_and_cannot_be_changed(Type model)
    {
        Assert.True(model.IsSealed || AllTypes().Any(t => t.BaseType == model), "It is not sealed, and nothing derives from it.");
        Assert.All(
            PublicProperties(model).Where(p => p.SetMethod is { IsPublic: true }),
            p => Assert.Contains(typeof(IsExternalInit), p.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));
        Assert.All(PublicProperties(model), p => Assert.DoesNotContain("System.Text.Json", p.PropertyType.FullName, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Days_and_moments_may_be_missing_and_enumerations_are_texts(Type model) =>
        Assert.All(PublicProperties(model), p =>
        {
            Assert.NotEqual(typeof(DateTime), p.PropertyType);
            Assert.NotEqual(typeof(DateTimeOffset), p.PropertyType);
            Assert.False((Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType).IsEnum, $"{p.Name} is an enumeration.");
        });

    [Fact]
    public void Movies_have_a_movie_id_and_series_a_series_id_and_never_the_other()
    {
        Type[] movies = [typeof(MovieSummary), typeof(RatedMovie), typeof(Movie)];
        Type[] series = [typeof(TvSeriesSummary), typeof(RatedTvSeries), typeof(TvSeries)];

        Assert.All(movies, type => Assert.Equal((5, (int?)null), IdsOf(type)));
        Assert.All(series, type => Assert.Equal(((int?)null, 5), IdsOf(type)));
        Assert.Equal(
            movies.Concat(series).Order(ByName),
            AllModels().Where(type => type.IsAssignableTo(typeof(MediaItem)) && !type.IsAssignableTo(typeof(MediaTitle))).Order(ByName));

        static (int? MovieId, int? TvSeriesId) IdsOf(Type type) =>
            RoundTrip.Read(type, """{"id":5}"""u8.ToArray()) is MediaItem item ? (item.MovieId, item.TvSeriesId) : default;
    }

    [Fact]
    public void Each_part_that_can_be_included_is_a_property_of_its_name_that_is_null_unless_included()
    {
        Check(typeof(Movie), Enum.GetNames<MovieInclude>());
        Check(typeof(TvSeries), Enum.GetNames<TvSeriesInclude>());
        Check(typeof(TvSeason), Enum.GetNames<TvSeasonInclude>());
        Check(typeof(TvEpisode), Enum.GetNames<TvEpisodeInclude>());
        Check(typeof(Person), Enum.GetNames<PersonInclude>());
        Check(typeof(Collection), Enum.GetNames<CollectionInclude>());
        Check(typeof(Company), Enum.GetNames<CompanyInclude>());
        Check(typeof(Network), Enum.GetNames<NetworkInclude>());

        static void Check(Type whole, string[] names)
        {
            var value = RoundTrip.Read(whole, "{}"u8.ToArray());
            Assert.All(names, name =>
            {
                var part = whole.GetProperty(name);
                Assert.NotNull(part);
                Assert.Null(part.GetValue(value));
                var wire = name == "WatchProviders" ? "watch/providers" : SnakeCase(name);
                Assert.Contains(TmdbJson.TypeInfo(whole).Properties, p => p.Name == wire && p.PropertyType == part.PropertyType);
            });
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        }
    }

    [Theory]
    [InlineData(typeof(Person), nameof(Person.PersonId), nameof(Person.Kind))]
    [InlineData(typeof(PersonSummary), nameof(Person.PersonId), nameof(Person.Kind))]
    [InlineData(typeof(TvSeason), nameof(TvSeason.TvSeriesId))]
    [InlineData(typeof(TvEpisode), nameof(TvEpisode.TvSeriesId))]
    [InlineData(typeof(TvEpisodeGroup), nameof(TvEpisodeGroup.TvEpisodeGroupId))]
    [InlineData(typeof(Collection), nameof(Collection.CollectionId))]
    [InlineData(typeof(Company), nameof(Company.CompanyId))]
    [InlineData(typeof(Network), nameof(Network.NetworkId))]
    [InlineData(typeof(Credit), nameof(Credit.Kind), nameof(Credit.Name))]
    [InlineData(typeof(Image), nameof(Image.Kind))]
    [InlineData(typeof(ReleaseDate), nameof(ReleaseDate.Region), nameof(ReleaseDate.Date))]
    [InlineData(typeof(Change), nameof(Change.Key), nameof(Change.Action))]
    public void What_an_object_is_comes_before_what_it_is_like(Type model, params string[] first) =>
        Assert.Equal(first, PublicProperties(model).Take(first.Length).Select(property => property.Name));

    [Fact]
    public void What_shows_in_one_line_is_short()
    {
        Assert.All(
            AllModels().Where(type => type.IsPublic),
            type => Assert.DoesNotContain('{', RoundTrip.Read(type, """{"id":1}"""u8.ToArray()).ToString()!));
    }

    private static readonly Comparer<Type> ByName = Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.FullName, b.FullName));

    private static Type[] AllTypes() => typeof(TmdbObject).Assembly.GetTypes();

    private static IEnumerable<Type> AllModels() => AllTypes()
        .Where(type => type.IsAssignableTo(typeof(TmdbObject)) && !type.IsAbstract)
        .Select(type => type == typeof(Page<>) ? typeof(Page<MovieSummary>) : type == typeof(ResultList<>) ? typeof(ResultList<Country>) : type);

    private static PropertyInfo[] PublicProperties(Type model) => model.GetProperties(BindingFlags.Instance | BindingFlags.Public);

    private static bool IsCollection(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) || type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));

    private static string SnakeCase(string name) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
