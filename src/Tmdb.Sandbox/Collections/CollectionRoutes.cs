using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Collections: details, images and translations.</summary>
internal sealed class CollectionRoutes(Catalogue catalogue)
{
    private const string Path = "/3/collection/{collection_id}";

    public void Map(RouteTable routes)
    {
        routes.Get(Path, Details, "language");
        routes.Get($"{Path}/images", ImagesOf, "include_image_language language");
        routes.Get($"{Path}/translations", TranslationsOf);
    }

    /// <summary>The form in which a movie names its collection.</summary>
    public static JsonObject Row(MovieCollection collection, string? language) => new()
    {
        ["id"] = collection.Id,
        ["name"] = LocalText.Title(collection, language),
        ["poster_path"] = Poster(collection),
        ["backdrop_path"] = Backdrop(collection),
    };

    private MovieCollection Find(Call call) => catalogue.Collection(call.Id("collection_id"));

    private Answer Details(Call call)
    {
        var collection = Find(call);
        var language = call.QueryValue("language");
        var json = Row(collection, language);
        json["original_language"] = collection.Language;
        json["original_name"] = collection.Name;
        json["overview"] = LocalText.Overview(collection, language);
        json["parts"] = new JsonArray([.. catalogue.Movies
            .Where(movie => movie.Collection == collection.Id)
            .OrderBy(movie => movie.Date, StringComparer.Ordinal)
            .Select(movie => Part(collection, movie, language))]);
        return Answer.Json(json, maxAge: 28_800);
    }

    private static JsonObject Part(MovieCollection collection, Movie movie, string? language)
    {
        var row = MediaRows.MixedRow(movie, language);
        if (collection.NamedParts)
        {
            row["name"] = (string?)row["title"];
            row["original_name"] = (string?)row["original_title"];
            row.Remove("title");
            row.Remove("original_title");
        }

        return row;
    }

    private Answer ImagesOf(Call call)
    {
        var collection = Find(call);
        return Answer.Json(new JsonObject
        {
            ["id"] = collection.Id,
            ["backdrops"] = Images.Backdrops(call, Backdrop(collection)),
            ["posters"] = Images.Posters(call, Poster(collection), collection.Translations),
        });
    }

    private Answer TranslationsOf(Call call)
    {
        var collection = Find(call);
        return Appendix.Alone("translations", Translations.Of(collection, Data), collection.Id);
    }

    private static JsonObject Data(Translation translation) => new()
    {
        ["title"] = translation.Title,
        ["overview"] = translation.Overview,
        ["homepage"] = "",
    };

    private static string Poster(MovieCollection collection) => ImagePaths.Path($"Collection/{collection.Id}/poster", "jpg");

    private static string Backdrop(MovieCollection collection) => ImagePaths.Path($"Collection/{collection.Id}/backdrop", "jpg");
}
