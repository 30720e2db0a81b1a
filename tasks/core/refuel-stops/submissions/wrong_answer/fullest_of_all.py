def refuel_stops(distance, start, reserve, positions, litres):
    tank = start - reserve
    stations = sorted(zip(litres, positions), reverse=True)
    stops = 0
    while tank < distance:
        for station in stations:
            if station[1] < tank:
                break
        else:
            return []
        stations.remove(station)
        tank += station[0]
        stops += 1
    return [stops, tank - distance + reserve]
