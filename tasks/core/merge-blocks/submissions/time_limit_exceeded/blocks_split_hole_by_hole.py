import ipaddress


def networks(entries):
    for entry in entries:
        if "-" in entry:
            first, last = map(ipaddress.IPv4Address, entry.split("-"))
            yield from ipaddress.summarize_address_range(first, last)
        else:
            yield ipaddress.ip_network(entry, strict=False)


def shortest_allow_list(allow, deny):
    nets = list(ipaddress.collapse_addresses(networks(allow)))
    for hole in networks(deny):
        kept = []
        for net in nets:
            if net.subnet_of(hole):
                continue
            if hole.subnet_of(net):
                kept.extend(net.address_exclude(hole))
            else:
                kept.append(net)
        nets = kept
    return [str(net) for net in ipaddress.collapse_addresses(nets)]
