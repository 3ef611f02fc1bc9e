using System.Globalization;

namespace Tmdb.Tests;

/// <summary>A token, a key, or neither: told locally, and never by showing it.</summary>
public class CredentialTests
{
    private const string Header = """{"alg":"HS256"}""";
    private const string Signature = "mbC4nA-rYs1gnaTureThatIs43CharactersLong_000";

    [Theory]
    [InlineData("""{"alg":"HS256"}""", """{}""")]
    [InlineData("""{"alg":"none","typ":"JWT"}""", """{"sub":"x"}""")]
    [InlineData("""{ "alg" : "RS256" }""", """{"exp":4102444800,"nbf":1,"iat":1}""")]
    [InlineData("{\n\t\"alg\":\"HS256\"}", """{"exp":4102444800.75,"nbf":-1,"iat":1e9}""")]
    [InlineData("""{"alg":"Ünïcödé 東京 😀"}""", """{"sub":"Ünïcödé 東京 😀","name":"\u00fc"}""")]
    [InlineData("""{"alg":"HS256","alg":"HS256"}""", """{"scopes":["api_read"]}""")]
    [InlineData("""{"alg":"HS256"}""", """{"scopes":"api_read"}""")]
    [InlineData("""{"alg":"HS256"}""", """{"scopes":[1,null,{}]}""")]
    public void A_whole_token_is_a_read_token(string header, string payload)
    {
        var credential = TmdbCredential.Parse(TestClient.Jwt(header, payload));

        Assert.Equal(TmdbCredentialKind.ReadToken, credential.Kind);
        Assert.Equal("ReadToken", credential.ToString());
    }

    [Theory]
    [InlineData("""{"scopes":["api_read","api_write"]}""")]
    [InlineData("""{"scopes":["api_write"]}""")]
    public void A_token_that_can_write_is_a_users(string payload) =>
        Assert.Equal(TmdbCredentialKind.UserToken, TmdbCredential.Parse(TestClient.Jwt(Header, payload)).Kind);

    [Theory]
    [InlineData(TestClient.ApiKey)]
    [InlineData("0C1A5E7AB2D94F60835EC1D79F4A2B68")]
    [InlineData("e0000000000000000000000000000000")]
    [InlineData("canary-api-key")]
    [InlineData("key_with-other=signs+/")]
    public void A_plain_text_is_a_key(string text) => Assert.Equal(TmdbCredentialKind.ApiKey, TmdbCredential.Parse(text).Kind);

    private static readonly string[] TmdbsOwnAddresses =
    [
        "https://api.themoviedb.org/", "https://API.themoviedb.org:8443/x", "https://api.themoviedb.org./", "https://api.tmdb.org/", "https://www.themoviedb.org/", "https://tmdb.org/",
    ];

    [Theory]
    [InlineData("abc", "has 3 characters, and an API key has 32")]
    [InlineData("0c1a5e7ab2d94f60835ec1d79f4a2b6", "has 31 characters, and an API key has 32")]
    [InlineData("0c1a5e7ab2d94f60835ec1d79f4a2b688", "has 33 characters, and an API key has 32")]
    [InlineData("0c1a5e7ab2d94f60835ec1d79f4a2b6g", "is not hexadecimal")]
    [InlineData("0c1a5e7a-b2d9-4f60-835e-c1d79f4a2b68", "has 36 characters")]
    public void What_is_no_key_of_TMDBs_is_not_sent_to_TMDB(string text, string says)
    {
        foreach (var address in TmdbsOwnAddresses)
        {
            var error = Assert.Throws<TmdbException>(() => new TmdbClient(TmdbCredential.Parse(text), new TmdbClientOptions { BaseUri = new Uri(address) }));

            Assert.Equal(TmdbErrorKind.MalformedCredential, error.Kind);
            Assert.Contains(says, error.Message, StringComparison.Ordinal);
            Assert.Contains("API Read Access Token", error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(text, error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://tmdb.example.org/")]
    [InlineData("https://notthemoviedb.org/")]
    [InlineData("https://themoviedb.org.example.org/")]
    [InlineData("http://127.0.0.1:1/")]
    public void Another_service_may_have_keys_of_its_own(string address)
    {
        using var client = new TmdbClient(TmdbCredential.Parse("abc"), new TmdbClientOptions { BaseUri = new Uri(address) });

        Assert.Equal(TmdbCredentialKind.ApiKey, client.Credential.Kind);
    }

    [Theory]
    [InlineData(TestClient.ApiKey)]
    [InlineData("0C1A5E7AB2D94F60835EC1D79F4A2B68")]
    public void A_key_of_32_hexadecimal_digits_is_TMDBs(string key)
    {
        foreach (var address in TmdbsOwnAddresses)
        {
            using var client = new TmdbClient(TmdbCredential.Parse(key), new TmdbClientOptions { BaseUri = new Uri(address) });

            Assert.Equal(TmdbCredentialKind.ApiKey, client.Credential.Kind);
        }
    }

    [Theory]
    [InlineData("\"{0}\"", "enclosed in quotation marks")]
    [InlineData(" '{0}' ", "enclosed in quotation marks")]
    [InlineData("`{0}`", "enclosed in quotation marks")]
    [InlineData("\u201c{0}\u201d", "enclosed in quotation marks")]
    [InlineData("\u2018{0}\u2019", "enclosed in quotation marks")]
    [InlineData("\u201e{0}\u201c", "enclosed in quotation marks")]
    [InlineData("\u00ab{0}\u00bb", "enclosed in quotation marks")]
    [InlineData("'Bearer {0}'", "enclosed in quotation marks")]
    [InlineData("\"{0}", "starts with a quotation mark")]
    [InlineData("{0}'", "ends with a quotation mark")]
    public void Quotation_marks_are_named_as_such(string quoted, string says)
    {
        foreach (var secret in (string[])[TestClient.ApiKey, TestClient.ReadToken])
        {
            var error = Assert.Throws<TmdbException>(() => TmdbCredential.Parse(string.Format(CultureInfo.InvariantCulture, quoted, secret)));

            Assert.Equal(TmdbErrorKind.MalformedCredential, error.Kind);
            Assert.Contains(says, error.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("JWT) that is damaged", error.Message, StringComparison.Ordinal);
            AssertNothingOf(secret, error);
        }
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\r\n")]
    [InlineData("\u00a0")]
    [InlineData("\n\n  \n")]
    public async Task White_space_around_it_does_not_count(string space)
    {
        foreach (var secret in (string[])[TestClient.ApiKey, TestClient.ReadToken])
        {
            using var server = new MisbehavingServer(Reply.Json("{}"));
            using var client = TestClient.For(server, credential: space + secret + space);

            await client.GetAsync().Soon();

            var request = Assert.Single(server.Received);
            Assert.Equal(secret == TestClient.ApiKey ? "?api_key=" + secret : "Bearer " + secret, secret == TestClient.ApiKey ? "?" + request.Query : request.Headers["Authorization"].Single());
        }
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   ", "empty")]
    [InlineData("\r\n", "empty")]
    [InlineData("0c1a5e7a\nb2d94f60", "several lines")]
    [InlineData("0c1a5e7a\r\nb2d94f60", "several lines")]
    [InlineData("0c1a5e7a\rb2d94f60", "several lines")]
    [InlineData("0c1a5e7a b2d94f60", "white space")]
    [InlineData("0c1a5e7a\tb2d94f60", "white space")]
    [InlineData("0c1a5e7a\u00a0b2d94f60", "white space")]
    [InlineData("0c1a5e7a\u2028b2d94f60", "white space")]
    [InlineData("0c1a5e7a\0b2d94f60", "control characters")]
    [InlineData("0c1a5e7a\u001bb2d94f60", "control characters")]
    [InlineData("\ufeff0c1a5e7ab2d94f60", "ASCII")]
    [InlineData("0c1a5e7ab2d94f60\u200b", "ASCII")]
    [InlineData("0c1а5e7ab2d94f60", "ASCII")]
    [InlineData("Bearer 0c1a5e7ab2d94f60", "Bearer")]
    [InlineData("bearer eyJhbGciOiJIUzI1NiJ9.e30.c2ln", "Bearer")]
    public void What_is_neither_is_refused_with_what_is_wrong(string text, string says)
    {
        var error = Assert.Throws<TmdbException>(() => TmdbCredential.Parse(text));

        Assert.Equal(TmdbErrorKind.MalformedCredential, error.Kind);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Contains("API Read Access Token", error.Message, StringComparison.Ordinal);
        AssertNothingOf(text, error);
    }

    public static TheoryData<string, string> DamagedTokens => new()
    {
        { ".", "0 of 3 parts" },
        { "..", "0 of 3 parts" },
        { "a.b", "2 of 3 parts" },
        { $"{TestClient.Encode(Header)}.{TestClient.Encode("{}")}", "2 of 3 parts" },
        { $"{TestClient.Encode(Header)}.{TestClient.Encode("{}")}.", "2 of 3 parts" },
        { $".{TestClient.Encode("{}")}.{Signature}", "2 of 3 parts" },
        { $"{TestClient.Encode(Header)}..{Signature}", "2 of 3 parts" },
        { $"{TestClient.Encode(Header)}.{TestClient.Encode("{}")}.{Signature}.{Signature}", "4 of 3 parts" },
        { TestClient.Encode(Header), "1 of 3 parts" },
        { TestClient.Encode("""{ "alg": "HS256" }"""), "1 of 3 parts" },
        { TestClient.Encode("{\n\"alg\":\"HS256\"}"), "1 of 3 parts" },
        { $"{TestClient.Encode(Header)}=.{TestClient.Encode("{}")}.{Signature}", "first part (the header) is not Base64URL" },
        { $"{TestClient.Encode(Header)}.{TestClient.Encode("{}")}=.{Signature}", "second part (the payload) is not Base64URL" },
        { $"{TestClient.Encode(Header)}.{TestClient.Encode("{}")}.{Signature}==", "third part (the signature) is not Base64URL" },
        { $"{TestClient.Encode(Header)}.{TestClient.Encode("{}")}.a+/b", "third part (the signature) is not Base64URL" },
        { $"{TestClient.Encode(Header)}.{TestClient.Encode("{}")}.abcde", "third part (the signature) is not Base64URL" },
        { $"{TestClient.Encode(Header)}a.{TestClient.Encode("{}")}.{Signature}", "first part (the header)" },
        { $"{TestClient.Encode("[]")}.{TestClient.Encode("{}")}.{Signature}", "first part (the header) does not decode to a JSON object" },
        { $"{TestClient.Encode("\"alg\"")}.{TestClient.Encode("{}")}.{Signature}", "first part (the header) does not decode to a JSON object" },
        { $"{TestClient.Encode("null")}.{TestClient.Encode("{}")}.{Signature}", "first part (the header) does not decode to a JSON object" },
        { $"{TestClient.Encode("{\"alg\":")}.{TestClient.Encode("{}")}.{Signature}", "first part (the header) does not decode to a JSON object" },
        { $"{TestClient.Encode("{}")}.{TestClient.Encode("{}")}.{Signature}", "names no algorithm" },
        { $"{TestClient.Encode("""{"alg":256}""")}.{TestClient.Encode("{}")}.{Signature}", "names no algorithm" },
        { $"{TestClient.Encode("""{"alg":null}""")}.{TestClient.Encode("{}")}.{Signature}", "names no algorithm" },
        { $"{TestClient.Encode("""{"ALG":"HS256"}""")}.{TestClient.Encode("{}")}.{Signature}", "names no algorithm" },
        { TestClient.Jwt(Header, "[]"), "second part (the payload) does not decode to a JSON object" },
        { TestClient.Jwt(Header, "42"), "second part (the payload) does not decode to a JSON object" },
        { TestClient.Jwt(Header, "{} {}"), "second part (the payload) does not decode to a JSON object" },
        { TestClient.Jwt(Header, """{"exp":"4102444800"}"""), "'exp' that is no number" },
        { TestClient.Jwt(Header, """{"exp":null}"""), "'exp' that is no number" },
        { TestClient.Jwt(Header, """{"nbf":true}"""), "'nbf' that is no number" },
        { TestClient.Jwt(Header, """{"iat":[1]}"""), "'iat' that is no number" },
        { TestClient.Jwt(Header, """{"exp":1e300}"""), "'exp' that is no date" },
        { TestClient.Jwt(Header, """{"exp":1e400}"""), "'exp' that is no date" },
        { TestClient.Jwt(Header, """{"exp":-1e300}"""), "'exp' that is no date" },
        { TestClient.Jwt(Header, """{"exp":253402300800}"""), "'exp' that is no date" },
        { TestClient.Jwt(Header, """{"scopes":["\ud800"]}"""), "not Unicode" },
        { TestClient.Jwt(Header, """{"\ud800":1}"""), "not Unicode" },
        { TestClient.Jwt("""{"\udc00":1}""", "{}"), "not Unicode" },
        { $"{TestClient.Encode(Header)}.{Convert.ToBase64String([.. "{\"scopes\":[\""u8, 0xff, 0xfe, .. "\"]}"u8]).TrimEnd('=').Replace('/', '_')}.{Signature}", "not Unicode" },
        { $"{TestClient.Encode(Header)}.{TestClient.Encode(new string('[', 5000))}.{Signature}", "second part (the payload)" },
    };

    [Theory]
    [MemberData(nameof(DamagedTokens))]
    public void A_damaged_token_is_refused_as_one(string text, string says)
    {
        var error = Assert.Throws<TmdbException>(() => TmdbCredential.Parse(text));

        Assert.Equal(TmdbErrorKind.MalformedCredential, error.Kind);
        Assert.Contains("looks like a token (JWT) that is damaged or cut", error.Message, StringComparison.Ordinal);
        Assert.Contains(says, error.Message, StringComparison.Ordinal);
        Assert.Null(error.InnerException);
        AssertNothingOf(text, error);
    }

    [Theory]
    [InlineData("""{"alg":"HS256"}""")]
    [InlineData("""{ "alg": "HS256" }""")]
    [InlineData("{\r\n  \"alg\": \"HS256\"\r\n}")]
    [InlineData("{\t\"alg\":\"HS256\"}")]
    public void A_token_that_was_cut_anywhere_never_passes_for_a_key(string header)
    {
        var token = TestClient.Jwt(header, """{"aud":"x","exp":4102444800}""");
        var signature = token.LastIndexOf('.') + 1;
        for (var length = 2; length < token.Length; length++)
        {
            try
            {
                // A shorter signature is Base64URL as well: TMDB has to judge it. It goes out as a token.
                Assert.Equal(TmdbCredentialKind.ReadToken, TmdbCredential.Parse(token[..length]).Kind);
                Assert.True(length > signature, $"Cut to {length} of {token.Length} characters it is taken.");
            }
            catch (TmdbException e)
            {
                Assert.Equal(TmdbErrorKind.MalformedCredential, e.Kind);
            }
        }

        for (var start = 1; start < signature; start++)
        {
            Assert.Equal(TmdbErrorKind.MalformedCredential, Assert.Throws<TmdbException>(() => TmdbCredential.Parse(token[start..])).Kind);
        }
    }

    [Fact]
    public void A_token_with_one_character_changed_never_passes_for_a_key()
    {
        foreach (var wrong in "!.=/+ é")
        {
            for (var i = 0; i < TestClient.ReadToken.Length; i++)
            {
                if (TestClient.ReadToken[i] == wrong)
                {
                    continue;
                }

                var token = TestClient.ReadToken.ToCharArray();
                token[i] = wrong;
                try
                {
                    Assert.Equal(TmdbCredentialKind.ReadToken, TmdbCredential.Parse(new string(token)).Kind);
                    Assert.True(wrong is ' ' && (i == 0 || i == token.Length - 1), $"'{wrong}' at {i} is taken.");
                }
                catch (TmdbException e)
                {
                    Assert.Equal(TmdbErrorKind.MalformedCredential, e.Kind);
                }
            }
        }
    }

    [Fact]
    public void An_expired_token_is_refused_with_its_date()
    {
        var clock = new ManualTimeProvider();
        var expiry = clock.GetUtcNow().ToUnixTimeSeconds();
        var token = TestClient.Jwt(Header, string.Create(CultureInfo.InvariantCulture, $$"""{"exp":{{expiry}}}"""));

        var error = Assert.Throws<TmdbException>(() => TmdbCredential.Parse(token, clock));

        Assert.Equal(TmdbErrorKind.CredentialExpired, error.Kind);
        Assert.Contains("2026-11-22 10:00", error.Message, StringComparison.Ordinal);
        AssertNothingOf(token, error);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1e3")]
    [InlineData("-62135596800")]
    public void Any_date_that_is_over_is_over(string expiry) => Assert.Equal(
        TmdbErrorKind.CredentialExpired, Assert.Throws<TmdbException>(() => TmdbCredential.Parse(TestClient.Jwt(Header, $$"""{"exp":{{expiry}}}"""))).Kind);

    [Fact]
    public void A_token_that_is_still_good_tells_until_when()
    {
        var clock = new ManualTimeProvider();
        var expiry = clock.GetUtcNow() + TimeSpan.FromSeconds(1);

        var credential = TmdbCredential.Parse(
            TestClient.Jwt(Header, string.Create(CultureInfo.InvariantCulture, $$"""{"exp":{{expiry.ToUnixTimeSeconds()}}}""")), clock);

        Assert.Equal(expiry, credential.ExpiresAt);
        Assert.Null(TmdbCredential.Parse(TestClient.ReadToken).ExpiresAt);
        Assert.Null(TmdbCredential.Parse(TestClient.ApiKey).ExpiresAt);
    }

    [Fact]
    public async Task A_damaged_credential_is_never_sent()
    {
        using var server = new MisbehavingServer(Reply.Json("{}"));

        await TestClient.FailsAsync(async () =>
        {
            using var client = TestClient.For(server, credential: TestClient.ReadToken[..^50]);
            await client.GetAsync();
        });

        Assert.Equal(0, server.Connections);
    }

    /// <summary>No piece of the credential that is long enough to say something.</summary>
    private static void AssertNothingOf(string secret, TmdbException error)
    {
        const int piece = 8;
        for (var i = 0; i + piece <= secret.Length; i++)
        {
            if (!secret.AsSpan(i, piece).StartsWith("Bearer", StringComparison.OrdinalIgnoreCase))
            {
                Assert.DoesNotContain(secret.Substring(i, piece), error.Message, StringComparison.Ordinal);
            }
        }
    }
}
