using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Reviews of movies and TV series: those of the catalogue, then two invented ones of every title that has a cast.</summary>
internal sealed class Reviews(Catalogue catalogue)
{
    private readonly Lazy<FrozenDictionary<string, Review>> _byId = new(() => catalogue.Media
        .SelectMany(medium => Of(catalogue, medium))
        .ToFrozenDictionary(review => review.Id, StringComparer.Ordinal));

    public Review? Find(string id) => _byId.Value.GetValueOrDefault(id);

    /// <summary>A title's reviews in the language that the call asks for.</summary>
    public JsonObject Page(Medium medium, Call call)
    {
        var language = LocalText.Code(call.QueryValue("language") ?? "en");
        return Paging.Page(call, Of(catalogue, medium).Where(review => review.Language == language).ToList(), Row);
    }

    public JsonObject Details(Review review)
    {
        var medium = review.MediaType == "movie" ? (Medium)catalogue.Movie(review.MediaId) : catalogue.TvSeries(review.MediaId);
        var json = Row(review);
        json["iso_639_1"] = review.Language;
        json["media_id"] = medium.Id;
        json["media_title"] = medium.Title;
        json["media_type"] = review.MediaType;
        return json;
    }

    private static JsonObject Row(Review review) => new()
    {
        ["author"] = review.Author,
        ["author_details"] = new JsonObject
        {
            ["name"] = review.Name,
            ["username"] = review.UserName,
            ["avatar_path"] = review.Name.Length > 0 ? ImagePaths.Path($"User/{review.UserName}", "jpg") : null,
            ["rating"] = review.Rating,
        },
        ["content"] = review.Content,
        ["created_at"] = review.CreatedAt,
        ["id"] = review.Id,
        ["updated_at"] = review.UpdatedAt,
        ["url"] = $"https://www.themoviedb.org/review/{review.Id}",
    };

    private static IEnumerable<Review> Of(Catalogue catalogue, Medium medium)
    {
        var type = medium is Movie ? "movie" : "tv";
        var written = catalogue.Reviews.Where(review => review.MediaId == medium.Id && review.MediaType == type);
        return medium.Cast.Length == 0 ? written : [.. written, Invented(medium, type, 8), Invented(medium, type, null)];
    }

    private static Review Invented(Medium medium, string type, decimal? rating) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"5{(rating is null ? 0 : 1) + (medium is Movie ? 0 : 2)}{medium.Id:x22}"),
        UserName = "sandbox",
        Rating = rating,
        MediaType = type,
        MediaId = medium.Id,
        Content = $"What somebody thinks of *{medium.Title}*.",
    };
}
