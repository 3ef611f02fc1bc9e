using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Rating, and asking what was rated: the same for movies, TV series and episodes.</summary>
internal static class RatingRoutes
{
    public const string Query = "session_id guest_session_id";
    public const string Body = "value*:number";

    public static Answer Rate<TKey>(SandboxState state, Call call, Func<Ratings, Shelf<TKey>> shelf, Func<TKey> key)
        where TKey : notnull
    {
        var ratings = state.Sessions.RequireRatings(call);
        var value = Value(call);
        return shelf(ratings).Put(key(), state.Clock.Now, value)
            ? Answer.Of(TmdbStatus.Success, httpStatus: 201)
            : Answer.Of(TmdbStatus.Updated);
    }

    public static Answer Delete<TKey>(SandboxState state, Call call, Func<Ratings, Shelf<TKey>> shelf, Func<TKey> key)
        where TKey : notnull
    {
        var ratings = state.Sessions.RequireRatings(call);
        shelf(ratings).Remove(key());
        return Answer.Of(TmdbStatus.Deleted);
    }

    /// <summary><c>rated</c> of account states: false, or an object with the value.</summary>
    public static JsonNode Rated<TKey>(Shelf<TKey> shelf, TKey key)
        where TKey : notnull =>
        shelf.Find(key) is { } rating ? new JsonObject { ["value"] = rating.Value } : JsonValue.Create(false);

    private static decimal Value(Call call)
    {
        var value = call.RequireNumber("value");
        return value switch
        {
            <= 0 => throw Invalid("Value too low: Value must be greater than 0.0."),
            > 10 => throw Invalid("Value too high: Value must be less than, or equal to 10.0."),
            _ when value % 0.5m != 0 => throw Invalid("Value invalid: Values must be a multiple of 0.50."),
            _ => value,
        };
    }

    private static TmdbError Invalid(string message) => new(TmdbStatus.ValidationFailed, message);
}
