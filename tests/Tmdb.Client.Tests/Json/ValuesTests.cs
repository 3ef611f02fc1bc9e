using System.Globalization;
using System.Text;

namespace Tmdb.Tests.Json;

public sealed class ValuesTests
{
    [Theory]
    [InlineData("1999-10-15")]
    [InlineData("1999-10-15T00:00:00.000Z")]
    [InlineData("1999-10-15T00:00:00Z")]
    [InlineData("1999-10-15T23:59:59+14:00")]
    [InlineData("1999-10-15T00:00:00-11:00")]
    [InlineData("1999-10-15 23:30:00 UTC")]
    public void A_day_is_the_day_that_is_written_at_midnight_without_a_zone(string text)
    {
        var day = TmdbJson.Read<MovieSummary>(Sample.Utf8($$"""{"release_date":"{{text}}"}""")).ReleaseDate;

        Assert.Equal(new DateTime(1999, 10, 15), day);
        Assert.Equal(DateTimeKind.Unspecified, day!.Value.Kind);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fi-FI")]
    public void Days_numbers_and_texts_are_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var movie = TmdbJson.Read<MovieSummary>("""{"id":550,"title":"Fight Club","release_date":"1999-10-15","vote_average":8.4,"odd":0.5}"""u8);

            Assert.Equal("Fight Club (1999)", movie.ToString());
            Assert.Equal(
                """{"id":550,"title":"Fight Club","release_date":"1999-10-15","genre_ids":[],"vote_average":8.4,"origin_country":[],"odd":0.5}""",
                Encoding.UTF8.GetString(TmdbJson.Write(movie)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("2016-08-26 17:04:39 UTC", "2016-08-26T17:04:39+00:00")]
    [InlineData("2016-08-26T17:04:39Z", "2016-08-26T17:04:39+00:00")]
    [InlineData("2016-08-26T17:04:39.385Z", "2016-08-26T17:04:39.385+00:00")]
    [InlineData("2016-08-26T17:04:39", "2016-08-26T17:04:39+00:00")]
    [InlineData("2016-08-26T17:04:39+02:00", "2016-08-26T17:04:39+02:00")]
    [InlineData("2016-08-26 17:04:39", "2016-08-26T17:04:39+00:00")]
    [InlineData("2016-08-26", "2016-08-26T00:00:00+00:00")]
    public void A_moment_is_read_in_every_form_that_TMDB_sends(string text, string expected)
    {
        var moment = TmdbJson.Read<Review>(Sample.Utf8($$"""{"created_at":"{{text}}"}""")).CreatedAt;

        Assert.Equal(DateTimeOffset.ParseExact(expected, ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.fffK"], CultureInfo.InvariantCulture), moment);
        Assert.Equal(expected[^6..], moment!.Value.ToString("zzz", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void An_empty_day_or_moment_is_null()
    {
        Assert.Null(TmdbJson.Read<MovieSummary>("""{"release_date":""}"""u8).ReleaseDate);
        Assert.Null(TmdbJson.Read<MovieSummary>("""{"release_date":null}"""u8).ReleaseDate);
        Assert.Null(TmdbJson.Read<Review>("""{"created_at":""}"""u8).CreatedAt);
        Assert.Null(TmdbJson.Read<MovieSummary>("""{"release_date":""}"""u8).AdditionalProperties);
    }

    [Fact]
    public void Bodies_have_the_names_that_TMDB_takes()
    {
        Assert.Equal("""{"username":"a","password":"b","request_token":"c"}""", Written(new LoginBody("a", "b", "c")));
        Assert.Equal("""{"request_token":"c"}""", Written(new RequestTokenBody("c")));
        Assert.Equal("""{"session_id":"d"}""", Written(new SessionIdBody("d")));
        Assert.Equal("""{"access_token":"e"}""", Written(new AccessTokenBody("e")));
        Assert.Equal("""{"redirect_to":"http://127.0.0.1:5000/"}""", Written(new RedirectToBody("http://127.0.0.1:5000/")));
        Assert.Equal("{}", Written(new RedirectToBody(null)));
        Assert.Equal("""{"media_type":"movie","media_id":550,"favorite":false}""", Written(new FavoriteBody("movie", 550, false)));
        Assert.Equal("""{"media_type":"tv","media_id":1396,"watchlist":true}""", Written(new WatchlistBody("tv", 1396, true)));
        Assert.Equal("""{"value":8.5}""", Written(new RatingBody(8.5)));

        static string Written<T>(T body) => Encoding.UTF8.GetString(TmdbJson.Write(body));
    }

    [Fact]
    public void What_holds_a_secret_does_not_show_it()
    {
        object[] secrets =
        [
            new LoginBody("secret", "secret", "secret"),
            new RequestTokenBody("secret"),
            new SessionIdBody("secret"),
            new AccessTokenBody("secret"),
            TmdbJson.Read<RequestTokenResponse>("""{"request_token":"secret"}"""u8),
            TmdbJson.Read<SessionResponse>("""{"session_id":"secret"}"""u8),
            TmdbJson.Read<GuestSessionResponse>("""{"guest_session_id":"secret"}"""u8),
            TmdbJson.Read<V4RequestTokenResponse>("""{"request_token":"secret"}"""u8),
            TmdbJson.Read<AccessTokenResponse>("""{"access_token":"secret","account_id":"secret"}"""u8),
        ];

        Assert.All(secrets, holder => Assert.Equal(holder.GetType().Name, holder.ToString()));
    }
}
