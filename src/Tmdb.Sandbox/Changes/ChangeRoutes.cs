using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The lists of what was changed: movies, TV series and people. Each changes every fifth day.</summary>
internal sealed class ChangeRoutes(SandboxState state, Catalogue catalogue)
{
    private const int PageSize = 100;
    private const int DaysBetween = 5;

    public void Map(RouteTable routes)
    {
        Map(routes, "movie", catalogue.Movies, movie => (movie.Id, movie.Adult));
        Map(routes, "tv", catalogue.Tv, series => (series.Id, series.Adult));
        Map(routes, "person", catalogue.People, person => (person.Id, false));
    }

    private void Map<T>(RouteTable routes, string kind, IEnumerable<T> things, Func<T, (int Id, bool Adult)> row) => routes.Get(
        $"/3/{kind}/changes",
        call =>
        {
            var dates = ChangeDates.Of(call, state.Clock);
            return Answer.Json(Paging.Page(call, things.Select(row).Where(thing => IsChanged(thing.Id, dates)).ToList(), Row, PageSize));
        },
        Changes.Query);

    private static bool IsChanged(int id, ChangeDates dates)
    {
        var next = dates.First.DayNumber + ((id + DaysBetween - (dates.First.DayNumber % DaysBetween)) % DaysBetween);
        return next <= dates.Last.DayNumber;
    }

    private static JsonObject Row((int Id, bool Adult) thing) => new()
    {
        ["id"] = thing.Id,
        ["adult"] = thing.Adult,
        ["softcore"] = false,
    };
}
