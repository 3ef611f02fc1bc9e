namespace Tmdb.Sandbox;

/// <summary>A review by its id.</summary>
internal sealed class ReviewRoutes(Catalogue catalogue)
{
    private readonly Reviews _reviews = new(catalogue);

    public void Map(RouteTable routes) => routes.Get("/3/review/{review_id}", Details);

    private Answer Details(Call call) => Answer.Json(_reviews.Details(
        _reviews.Find(call.Value("review_id")) ?? throw new TmdbError(TmdbStatus.NotFound)));
}
